import { html, nothing, type PropertyValues } from "lit";
import type { Article, Span } from "../api/types";
import { back, close } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { pieces } from "./passages";
import { READ, ReadingWatch } from "./reading";

/** The reader is done with the highlight; focus goes back to where it came from. */
export const DISMISS_HIGHLIGHT = "rb-dismiss-highlight";
/** The reader wants to go back to the answer or question that led here. */
export const GO_BACK = "rb-go-back";

const WORDS_PER_MINUTE = 230;

/** The article as running text, with at most one stretch of it highlighted. */
export class ArticleView extends PageElement {
  static properties = {
    article: { attribute: false },
    highlight: { attribute: false },
    backLabel: { type: String },
  };
  declare article: Article;
  declare highlight: Span | null;
  declare backLabel: string;

  private readonly reading = new ReadingWatch((paragraph) =>
    this.emit<number>(READ, [...this.querySelectorAll(".article-text p")].indexOf(paragraph) + 1));

  constructor() {
    super();
    this.highlight = null;
    this.backLabel = "";
  }

  connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.onKey);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.onKey);
    this.reading.stop();
  }

  protected firstUpdated(): void {
    this.reading.watch(this.querySelectorAll(".article-text p"));
  }

  protected updated(changed: PropertyValues<this>): void {
    if (changed.has("highlight") && this.highlight) this.revealHighlight();
  }

  /** Scrolls to the highlight and puts the focus there. */
  revealHighlight(): void {
    const mark = this.querySelector("mark");
    if (!mark) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  }

  private onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || !this.highlight || document.querySelector("dialog[open]")) return;
    this.emit(DISMISS_HIGHLIGHT);
  };

  render() {
    const { title, text, paragraphs } = this.article;
    return html`
      <section class="article" aria-label="Article" tabindex="-1">
        <header class="article-head">
          <h1 dir="auto">${title}</h1>
          <p class="article-facts">${this.facts()}</p>
          ${this.preparing()}
        </header>
        <div class="article-text">
          ${paragraphs.map((paragraph) => html`<p dir="auto">${this.paragraph(text, paragraph)}</p>`)}
        </div>
        ${this.highlight ? this.returnBar() : nothing}
      </section>`;
  }

  private paragraph(text: string, paragraph: Span) {
    return pieces(text, paragraph, this.highlight).map((piece) =>
      piece.marked ? html`<mark tabindex="-1">${piece.text}</mark>` : piece.text,
    );
  }

  private facts(): string {
    const { source, words, addedAt } = this.article;
    const minutes = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
    const added = new Date(addedAt);
    return [
      source,
      `${words.toLocaleString()} ${words === 1 ? "word" : "words"}`,
      `${minutes} min read`,
      Number.isNaN(added.getTime()) ? null : `added ${added.toLocaleDateString(undefined, { dateStyle: "medium" })}`,
    ].filter(Boolean).join(" · ");
  }

  private preparing() {
    const { done, total } = this.article.indexing ?? { done: 0, total: 0 };
    if (done >= total) return nothing;
    return html`
      <div class="preparing">
        <label for="preparing">Preparing: ${done} of ${total} sentences</label>
        <progress id="preparing" max=${total} .value=${done}></progress>
        <p>You can ask already; answers may miss what is not yet prepared.</p>
      </div>`;
  }

  private returnBar() {
    return html`
      <div class="return-bar" role="group" aria-label="Highlighted passage">
        ${this.backLabel
          ? html`<button type="button" class="button primary" @click=${() => this.emit(GO_BACK)}>${back}${this.backLabel}</button>`
          : html`<span class="return-note">Linked passage</span>`}
        <button type="button" class="button quiet icon-only" aria-label="Remove highlight" @click=${() => this.emit(DISMISS_HIGHLIGHT)}>
          ${close}
        </button>
      </div>`;
  }
}
customElements.define("rb-article", ArticleView);
