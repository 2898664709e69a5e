// READBACK_URL names a running Readback with the seed article. Questions of every kind, some of them hostile, are opened by others' readers.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { convertQti2toQti3 } from "@citolab/qti-convert/qti-convert-node";
import h5p from "@lumieducation/h5p-server";
import h5pValidation from "@lumieducation/h5p-server/build/src/PackageValidator.js";
import { readAnkiPackage } from "anki-reader";
import * as cheerio from "cheerio";
import gift from "gift-pegjs";
import JSZip from "jszip";

const KINDS = ["cloze", "find-evidence", "multiple-choice", "ordering", "short-answer", "true-false"];
/** What some format takes for its own. */
const HOSTILE = "~=#{}:\\ 50% -> <b>R&amp;D</b> ]]> \"it's\" 😀 ";
const EDITED = ["multiple-choice", "short-answer", "true-false"];
/** Of what a quiz can put in order. */
const DATED = `Grace Darling rescued nine sailors near Bamburgh in September 1838. Alan Stevenson finished the stone tower at Skerryvore in
February 1844. John Smeaton opened the Eddystone lighthouse in Plymouth in October 1759. Augustin Fresnel presented his new lens in
Paris in April 1822. Marcus Hanna saved two sailors at Cape Elizabeth in January 1885.`.replaceAll("\n", " ");

const text = (html) => squashed(cheerio.load(html, null, false).root().text());
const squashed = (words) => words.replace(/\s+/g, " ").trim();
const isTyped = ({ kind }) => kind === "cloze" || kind === "short-answer";
const accepted = ({ key, alsoAccepted }) => [key, ...alsoAccepted].sort();
const keyText = ({ key, options }) => options.find((option) => option.id === key).text;

describe("the exports", () => {
  let folder;
  /** As their authors see them. */
  let quizzes;

  const call = async (method, path, body, headers = {}) => {
    const reply = await fetch(`${process.env.READBACK_URL}/api${path}`,
      { method, headers: { "Content-Type": "application/json", ...headers }, body: body && JSON.stringify(body) });
    assert.ok(reply.ok, `${method} ${path} ${reply.status}`);
    return reply;
  };

  /** A published quiz, with a hostile stem in one question of each of the `edited` kinds. */
  const written = async (article, order, edited) => {
    const { id: origin, authorSecret } = await (await call("POST", `/articles/${article}/quizzes`, order)).json();
    const author = { "Readback-Author": authorSecret };
    let draft = await (await call("GET", `/quizzes/${origin}/draft`, null, author)).json();
    for (const kind of edited) {
      const { id, stem } = draft.items.find((item) => item.kind === kind);
      draft = await (await call("PUT", `/quizzes/${origin}/draft/items/${id}`, { stem: HOSTILE + stem },
        { ...author, "If-Match": `"${draft.revision}"` })).json();
    }
    const version = await call("POST", `/quizzes/${origin}/versions`, {}, { ...author, "If-Match": `"${draft.revision}"` });
    return { id: (await version.json()).quizId, author, items: draft.items };
  };

  /** Of each quiz the file, and the items that it must have, in their order. */
  const exported = (format) => Promise.all(quizzes.map(async ({ id: quizId, author, items }) => {
    const { formats } = await (await call("GET", `/quizzes/${quizId}/exports`, null, author)).json();
    const lacking = formats.find((one) => one.format === format).notHeld.map(({ itemId }) => itemId);
    const file = Buffer.from(await (await call("GET", `/quizzes/${quizId}/exports/${format}`, null, author)).arrayBuffer());
    return { file, held: items.filter(({ id }) => !lacking.includes(id)) };
  }));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "readback-exports-"));
    const seed = (await (await call("GET", "/articles")).json()).items[0].id;
    const { id: dated } = await (await call("POST", "/articles", { text: DATED })).json();
    quizzes = [await written(seed, { items: 20, seed: 1 }, EDITED), await written(dated, { items: 1, kinds: ["ordering"], seed: 1 }, [])];
    assert.deepEqual([...new Set(quizzes.flatMap(({ items }) => items.map(({ kind }) => kind)))].sort(), KINDS, "a quiz of every kind");
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it("are GIFT as gift-pegjs reads it", async () => {
    for (const { file, held } of await exported("gift")) {
      const questions = gift.parse(file.toString()).filter(({ type }) => type !== "Category");
      assert.deepEqual(questions.map(({ title }) => title), held.map(({ id }) => id));
      questions.forEach((question, place) => {
        const item = held[place];
        assert.equal(squashed(question.stem.text), squashed(item.stem));
        if (item.kind === "true-false") assert.equal(String(question.isTrue), item.key);
        else if (item.order) {
          const events = item.options.map(({ id, text: words }) => [words, String(item.order.indexOf(id) + 1)]).sort();
          assert.deepEqual(question.matchPairs.map((pair) => [pair.subquestion.text, pair.subanswer]).sort(), events);
        } else {
          const right = question.choices.filter(({ isCorrect }) => isCorrect).map((choice) => choice.text.text);
          assert.deepEqual(right.sort(), isTyped(item) ? accepted(item) : [keyText(item)]);
          if (!isTyped(item)) assert.deepEqual(question.choices.map((choice) => choice.text.text), item.options.map((option) => option.text));
        }
      });
    }
  });

  it("are QTI 2.1 that qti-convert makes QTI 3 of", async () => {
    for (const { file, held } of await exported("qti")) {
      const files = (await JSZip.loadAsync(file)).file(/^items\//);
      assert.equal(files.length, held.length);
      for (const item of held) {
        const xml = await files.find(({ name }) => name.endsWith(`_${item.id}.xml`)).async("string");
        const $ = cheerio.load(await convertQti2toQti3(xml), { xml: true });
        assert.equal($("qti-assessment-item").length, 1, xml);
        const body = squashed($("qti-item-body").text());
        item.stem.split("_____").forEach((part) => assert.ok(body.includes(squashed(part)), `${body} lacks ${part}`));
        const values = $("qti-correct-response qti-value").map((index, value) => $(value).text()).get();
        const right = isTyped(item) ? [item.key] : (item.order ?? [item.key]).map((id) => `i_${id}`);
        assert.deepEqual(values, right);
        if (isTyped(item)) {
          const entries = $("qti-map-entry").map((index, entry) => $(entry).attr("map-key")).get();
          assert.deepEqual(entries.sort(), accepted(item));
        } else assert.equal($("qti-simple-choice").length, item.options.length);
      }
    }
  });

  it("are an H5P package to h5p-server's validator", async () => {
    for (const { file, held } of await exported("h5p")) {
      const archive = await JSZip.loadAsync(file);
      const place = await mkdtemp(join(folder, "h5p-"));
      for (const entry of archive.file(/./)) {
        await mkdir(dirname(join(place, entry.name)), { recursive: true });
        await writeFile(join(place, entry.name), await entry.async("nodebuffer"));
      }
      await new h5pValidation.default(new h5p.H5PConfig(null), null).validateExtractedPackage(place, true, false);
      const { questions } = JSON.parse(await archive.file("content/content.json").async("string"));
      assert.deepEqual(questions.map(({ metadata }) => metadata.title), held.map(({ id }) => id));
      questions.forEach(({ params }, place) => {
        const item = held[place];
        if (item.kind === "true-false") assert.equal(params.correct, item.key);
        else if (isTyped(item)) assert.ok(params.questions[0].includes(item.key), params.questions[0]);
        else assert.deepEqual(params.answers.filter(({ correct }) => correct).map((answer) => text(answer.text)), [squashed(keyText(item))]);
      });
    }
  });

  it("are a deck to anki-reader", async () => {
    for (const { file, held } of await exported("anki-package")) {
      const { collection } = await readAnkiPackage(new Blob([file]));
      const cards = Object.values(collection.getDecks()).flatMap((deck) => Object.values(deck.getCards())).map((card) => card.getFields());
      assert.deepEqual(cards.map(({ Id }) => Id).sort(), held.map(({ id }) => id).sort());
      for (const item of held) {
        const { Front, Back } = cards.find(({ Id }) => Id === item.id);
        assert.ok(text(Front).includes(squashed(item.stem)), Front);
        const $ = cheerio.load(Back, null, false);
        const told = $(item.order ? "ol > li" : "p > b").map((index, element) => squashed($(element).text())).get();
        const keys = item.order ? item.order.map((id) => item.options.find((option) => option.id === id).text)
          : [item.kind === "true-false" ? item.key.replace(/^./, (letter) => letter.toUpperCase()) : isTyped(item) ? item.key : keyText(item)];
        assert.deepEqual(told, keys.map(squashed));
      }
    }
  });
});
