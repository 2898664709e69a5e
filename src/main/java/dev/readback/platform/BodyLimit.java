package dev.readback.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

/** Ends the reading of a body that did not say how long it is at the size that {@link HttpEdge} allows to the others. */
@Provider
public class BodyLimit implements ReaderInterceptor {
    /** Looked up late: Quarkus makes providers before the configuration of this start is known. */
    private final Instance<HttpConfig> config;

    BodyLimit(Instance<HttpConfig> config) {
        this.config = config;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean isDeclared = context.getHeaders().containsKey(HttpHeaders.CONTENT_LENGTH);
        if (!isDeclared) context.setInputStream(new Limited(context.getInputStream(), config.get().maxBodySize().asLongValue()));
        return context.proceed();
    }

    private static final class Limited extends FilterInputStream {
        private final long most;
        private long read;

        Limited(InputStream body, long most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            if (some > 0) count(some);
            return some;
        }

        /** Closing a body reads the rest of it, which must not happen to one that is too long. */
        @Override
        public void close() throws IOException {
            if (read <= most) super.close();
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) throw new ProblemException(ProblemType.TOO_LARGE, HttpConfig.tooLarge(most));
        }
    }
}
