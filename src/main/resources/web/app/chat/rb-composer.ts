import { html } from "lit";
import { recall, remember } from "../api/memory";
import { send, stop } from "../shell/icons";
import { PageElement } from "../shell/page-element";

/** The reader asks; the detail is the question. */
export const ASK = "rb-ask";
/** The reader wants the running answer to stop. */
export const STOP = "rb-stop";

const MAX_ROWS = 6;

/** The box for a question. Enter sends, Shift and Enter break the line. What is typed and not sent outlives the page. */
export class Composer extends PageElement {
  static properties = { running: { type: Boolean }, quiz: { type: Boolean }, articleId: { type: String }, text: { state: true }, rows: { state: true } };
  declare running: boolean;
  /** Whether what is typed answers a quiz. */
  declare quiz: boolean;
  declare articleId: string;
  declare text: string;
  declare rows: number;

  constructor() {
    super();
    this.running = false;
    this.quiz = false;
    this.articleId = "";
    this.text = "";
    this.rows = 1;
  }

  protected firstUpdated(): void {
    this.text = recall(`typed.${this.articleId}`) ?? "";
  }

  /** Puts the beginning of a question into the box and the caret behind it. */
  begin(words: string): void {
    const box = this.box;
    if (!box) return;
    this.type(words);
    box.value = words;
    box.focus();
    box.setSelectionRange(words.length, words.length);
  }

  render() {
    return html`
      <form class="composer" @submit=${this.onSubmit}>
        <label class="unseen" for="question">${this.quiz ? "Your answer" : "Your question"}</label>
        <textarea id="question" rows=${this.rows} maxlength="1000" dir="auto" enterkeyhint="send" autocomplete="off"
          placeholder=${this.quiz ? "Type your answer" : "Ask about this article"} .value=${this.text} @input=${this.onInput} @keydown=${this.onKey}></textarea>
        ${this.running
          ? html`<button type="button" class="button stop" @click=${() => this.emit(STOP)}>${stop}Stop</button>`
          : html`<button type="submit" class="button primary" ?disabled=${this.text.trim() === ""}>${send}Ask</button>`}
      </form>`;
  }

  private get box(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  private async onInput(): Promise<void> {
    const box = this.box;
    if (!box) return;
    this.type(box.value);
    this.rows = 1;
    await this.updateComplete;
    const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(box);
    const inner = box.scrollHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    this.rows = Math.min(MAX_ROWS, Math.max(1, Math.round(inner / Number.parseFloat(lineHeight))));
  }

  private type(text: string): void {
    this.text = text;
    remember(`typed.${this.articleId}`, text || null);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.submit();
  }

  private submit(): void {
    const question = this.text.trim();
    if (question === "" || this.running) return;
    this.type("");
    this.rows = 1;
    this.emit<string>(ASK, question);
  }
}
customElements.define("rb-composer", Composer);
