package dev.readback.llm;

import java.time.Duration;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;

/** Hands {@link HttpLine} to LangChain4j, which would set its own times. */
record HttpLineBuilder(Duration timeout, int mostBytes) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration other) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration other) {
        return this;
    }

    @Override
    public HttpClient build() {
        return new HttpLine(timeout, mostBytes);
    }
}
