// READBACK_URL names a running Readback that holds the seed article.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import OpenAI from "openai";

const client = new OpenAI({ baseURL: `${process.env.READBACK_URL}/api/openai/v1`, apiKey: "any", maxRetries: 0 });
const asking = (model, question) => ({
  model,
  messages: [{ role: "system", content: "Be brief." }, { role: "user", content: "Hello?" }, { role: "user", content: question }],
});
const CAPITAL = "What is the official capital of Ivory Coast?";

describe("the door for clients of OpenAI's protocol", () => {
  let article;

  before(async () => {
    const models = [];
    for await (const model of client.models.list()) models.push(model.id);
    assert.ok(models.includes("readback/library"), models.join());
    article = models.find((id) => id !== "readback/library");
  });

  it("answers with citations", async () => {
    const reply = await client.chat.completions.create(asking(article, CAPITAL));
    const { content, annotations } = reply.choices[0].message;
    const { start_index, end_index, url, title } = annotations[0].url_citation;
    assert.match(content, /^Yamoussoukro \[1\]\n\nSources:\n\n1\. “Yamoussoukro”/);
    assert.equal(content.slice(start_index, end_index), "[1]");
    assert.ok(url.includes(`#/a/${article.slice("readback/".length)}/c=`), url);
    assert.ok(title.length > 0);
    assert.equal(reply.citations[0].quote, "Yamoussoukro");
    assert.ok(reply.usage.total_tokens > 0);
  });

  it("streams the same text and counts at the end", async () => {
    const whole = (await client.chat.completions.create(asking(article, CAPITAL))).choices[0].message.content;
    const stream = await client.chat.completions.create({
      ...asking(article, CAPITAL), stream: true, stream_options: { include_usage: true },
    });
    let told = "";
    let last = null;
    const citations = [];
    for await (const chunk of stream) {
      told += chunk.choices[0]?.delta?.content ?? "";
      citations.push(...(chunk.citations ?? []));
      last = chunk;
    }
    assert.equal(told, whole);
    assert.equal(citations[0].quote, "Yamoussoukro");
    assert.ok(last.usage.total_tokens > 0);
  });

  it("is put together by the package's own helper for streams", async () => {
    const stream = client.chat.completions.stream(asking(article, CAPITAL));
    const completion = await stream.finalChatCompletion();
    assert.equal(completion.choices[0].finish_reason, "stop");
    assert.ok(completion.choices[0].message.content.startsWith("Yamoussoukro"));
  });

  it("finds the article in the library", async () => {
    const reply = await client.chat.completions.create(asking("readback/library", CAPITAL));
    assert.ok(reply.choices[0].message.content.startsWith("Yamoussoukro"));
  });

  it("says what the article does not say, without sources", async () => {
    const reply = await client.chat.completions.create(asking(article, "How old is Laurent Gbagbo?"));
    assert.equal(reply.choices[0].message.content, "The article does not say.");
    assert.deepEqual(reply.choices[0].message.annotations, []);
  });

  it("refuses in the form that the package knows", async () => {
    await assert.rejects(client.chat.completions.create(asking("gpt-4o", CAPITAL)),
      (error) => error instanceof OpenAI.NotFoundError && error.code === "model_not_found");
    await assert.rejects(client.chat.completions.create({ ...asking(article, CAPITAL), api_base: "http://evil.example" }),
      (error) => error instanceof OpenAI.BadRequestError && error.param === "api_base");
  });
});
