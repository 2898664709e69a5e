import { html, nothing } from "lit";
import type { Article } from "../api/types";
import { paragraphNumber, pieces } from "../article/passages";
import { showSpan } from "../article/show-span";
import { PageElement } from "../shell/page-element";
import type { Source } from "./sources";

const BACK = "Back to answer";

/** The chips behind an answer, with a preview of the sentence they stand for. */
export class Chips extends PageElement {
  static properties = { article: { attribute: false }, list: { attribute: false }, preview: { state: true } };
  declare article: Article;
  declare list: Source[];
  declare preview: Source | null;

  constructor() {
    super();
    this.list = [];
    this.preview = null;
  }

  render() {
    return html`
      <span class="chips" @mouseleave=${this.hide} @focusout=${this.hide} @keydown=${this.onKey}>
        ${this.list.map((source) => html`
          <button type="button" class="chip" aria-label="Show source ${source.n} in the article"
            aria-describedby=${this.preview === source ? "source-preview" : nothing}
            @mouseenter=${() => (this.preview = source)} @focus=${() => (this.preview = source)}
            @click=${(event: Event) => this.show(event, source)}><span>${source.n}</span></button>`)}
        ${this.preview ? this.tooltip(this.preview) : nothing}
      </span>`;
  }

  private tooltip({ citation }: Source) {
    const { text, paragraphs } = this.article;
    const number = paragraphNumber(paragraphs, citation.start);
    return html`
      <span class="preview" id="source-preview" role="tooltip" dir="auto">${pieces(text, citation.sentence, citation).map((piece) =>
        piece.marked ? html`<b>${piece.text}</b>` : piece.text)}<span class="preview-where">Paragraph ${number}</span></span>`;
  }

  private show(event: Event, source: Source): void {
    this.preview = null;
    showSpan(event.currentTarget as HTMLElement, source.citation, BACK);
  }

  private hide = (): void => {
    this.preview = null;
  };

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.preview) return;
    event.preventDefault();
    this.hide();
  }
}
customElements.define("rb-chips", Chips);
