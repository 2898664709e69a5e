import { html, nothing } from "lit";
import { fetchExport, listExports, readQuiz } from "../api/client";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { ExportFormat } from "../api/types";
import { announce } from "../shell/announce";
import { PageElement } from "../shell/page-element";
import { saveFile } from "../shell/save-file";
import { spelledOut } from "./words";
import "../shell/rb-problem";
import "../shell/rb-waiting";

const NAMES: Record<string, string> = {
  print: "Print, questions only",
  "print-with-key": "Print, with the key",
  json: "Readback (JSON)",
  csv: "Spreadsheet (CSV)",
  "moodle-xml": "Moodle XML",
  gift: "GIFT",
  aiken: "Aiken",
  qti: "QTI 2.1",
  h5p: "H5P question set",
  "anki-package": "Anki deck",
  "anki-text": "Anki text",
};

const nameOf = (format: ExportFormat): string => NAMES[format.format] ?? spelledOut(format.format);

/** The formats that the author of a quiz can download it in, each with what it does not hold. */
export class QuizExports extends PageElement {
  static properties = {
    quizId: { type: String },
    secret: { attribute: false },
    what: { type: String },
    formats: { state: true },
    loading: { state: true },
    fetching: { state: true },
    problem: { state: true },
  };
  declare quizId: string;
  /** Of the quiz as it was written, which opens its versions as well. */
  declare secret: string;
  /** What is exported, in words. */
  declare what: string;
  declare formats: ExportFormat[] | null;
  declare loading: boolean;
  /** The format whose file is on its way. */
  declare fetching: string | null;
  declare problem: Problem | null;
  /** Ids of the quiz's items in their order. */
  private items: string[] = [];
  private readonly life = new AbortController();
  private failed: () => Promise<void> = () => this.load();

  constructor() {
    super();
    this.what = "this quiz";
    this.formats = null;
    this.loading = false;
    this.fetching = null;
    this.problem = null;
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
  }

  render() {
    return html`
      <details class="exports" @toggle=${this.onToggle}>
        <summary>Export ${this.what}</summary>
        <p class="hint">All but the first hold the answers: keep them from learners.</p>
        ${this.loading ? html`<rb-waiting label="Looking what each format can hold"></rb-waiting>` : nothing}
        ${this.formats ? html`<ul class="export-formats" aria-label="Export formats">${this.formats.map((one) => this.row(one))}</ul>` : nothing}
        ${this.problem ? html`<rb-problem .problem=${this.problem} @rb-retry=${() => this.failed()}></rb-problem>` : nothing}
      </details>`;
  }

  private row(one: ExportFormat) {
    const total = one.held + one.notHeld.length;
    return html`
      <li aria-label=${nameOf(one)}>
        <div class="export-words">
          <p class="export-name">${nameOf(one)}</p>
          <p class="hint">${one.held} of ${total} ${total === 1 ? "question" : "questions"}${this.without(one)}</p>
          ${one.notHeld.length > 0 ? this.notHeld(one) : nothing}
        </div>
        <button type="button" class="button" aria-label="Download ${nameOf(one)}" ?disabled=${this.fetching !== null}
          @click=${() => this.download(one)}>${this.fetching === one.format ? "Fetching…" : "Download"}</button>
      </li>`;
  }

  private without({ leavesOut }: ExportFormat): string {
    return leavesOut.length > 0 ? `; without ${leavesOut.join(", ")}` : "";
  }

  private notHeld({ notHeld }: ExportFormat) {
    return html`
      <details>
        <summary>Not in this file (${notHeld.length})</summary>
        <ul class="not-held">${notHeld.map(({ itemId, reason }) => html`<li>${this.place(itemId)}: ${reason}</li>`)}</ul>
      </details>`;
  }

  private place(itemId: string): string {
    return `Question ${this.items.indexOf(itemId) + 1}`;
  }

  private onToggle(event: Event): void {
    const details = event.currentTarget as HTMLDetailsElement;
    if (details.open && !this.formats && !this.loading) void this.load();
  }

  private async load(): Promise<void> {
    this.loading = true;
    await this.attempt(() => this.load(), async () => {
      const [exports, quiz] = await Promise.all([
        listExports(this.quizId, this.secret, this.life.signal),
        readQuiz(this.quizId, this.life.signal),
      ]);
      this.items = quiz.items.map((item) => item.id);
      this.formats = exports.formats;
    });
    this.loading = false;
  }

  private async download(one: ExportFormat): Promise<void> {
    this.fetching = one.format;
    await this.attempt(() => this.download(one), async () => {
      saveFile(await fetchExport(this.quizId, one.format, this.secret, this.life.signal), one.fileName);
      announce(this, `Downloaded ${nameOf(one)}`);
    });
    this.fetching = null;
  }

  private async attempt(again: () => Promise<void>, work: () => Promise<void>): Promise<void> {
    this.problem = null;
    try {
      await work();
    } catch (thrown) {
      if (isAbort(thrown)) return;
      this.failed = again;
      this.problem = asProblem(thrown);
    }
  }
}
customElements.define("rb-exports", QuizExports);
