import { html } from "lit";
import type { Article, Citation } from "../api/types";
import { inContext, paragraphNumber } from "../article/passages";
import { PageElement } from "../shell/page-element";
import type { Source } from "./sources";

/** The cited spans under an answer: number, words, paragraph. */
export class SourceList extends PageElement {
  static properties = { article: { attribute: false }, list: { attribute: false } };
  declare article: Article;
  declare list: Source[];

  constructor() {
    super();
    this.list = [];
  }

  render() {
    return html`
      <ol class="sources" aria-label="Sources">
        ${this.list.map(({ n, citation }) => html`
          <li>
            <span class="source-number" aria-hidden="true">${n}</span>
            ${this.quoted(citation)}
            <span class="source-where">Paragraph ${paragraphNumber(this.article.paragraphs, citation.start)}</span>
          </li>`)}
      </ol>`;
  }

  private quoted(citation: Citation) {
    const { before, quote, after } = inContext(this.article.text, citation, citation.sentence);
    return html`<q dir="auto">${before}<strong>${quote}</strong>${after}</q>`;
  }
}
customElements.define("rb-source-list", SourceList);
