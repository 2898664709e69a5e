import { html } from "lit";
import type { Article, Citation } from "../api/types";
import { inContext, paragraphNumber } from "../article/passages";
import { showSpan } from "../article/show-span";
import { PageElement } from "../shell/page-element";
import { toHash } from "../shell/route";
import type { Source } from "./sources";

/** More sources than these are listed on demand. */
const SHOWN_AT_ONCE = 2;

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
    if (this.list.length <= SHOWN_AT_ONCE) return this.items();
    return html`<details class="all-sources"><summary>${this.list.length} sources</summary>${this.items()}</details>`;
  }

  private items() {
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
    const follow = (event: Event) => {
      event.preventDefault();
      showSpan(event.currentTarget as HTMLElement, citation, "Back to answer");
    };
    return html`
      <a href=${toHash(this.article.id, citation)} dir="auto" @click=${follow}><q>${before || after ? html`${before}<strong>${quote}</strong>${after}` : quote}</q></a>`;
  }
}
customElements.define("rb-source-list", SourceList);
