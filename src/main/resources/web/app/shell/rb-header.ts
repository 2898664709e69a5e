import { html } from "lit";
import { cards, chevron, logo, plus } from "./icons";
import { PageElement } from "./page-element";
import { ADD_ARTICLE } from "./rb-library";

/** The reader wants to see the list of articles. */
export const CHOOSE_ARTICLE = "rb-choose-article";

/** Product name, the article that is open, and the way to another one. */
export class Header extends PageElement {
  static properties = { articleTitle: { type: String } };
  declare articleTitle: string;

  constructor() {
    super();
    this.articleTitle = "";
  }

  render() {
    const title = this.articleTitle || "Choose an article";
    return html`
      <header class="top" role="banner">
        <a class="brand" href="#/" aria-label="Readback">${logo}<span class="brand-name">Readback</span></a>
        <button type="button" class="button quiet chooser" aria-haspopup="dialog" aria-label="Choose article, open now: ${title}"
          @click=${() => this.emit(CHOOSE_ARTICLE)}>
          <span class="chooser-title" dir="auto">${title}</span>${chevron}
        </button>
        <a class="button add" href="#/due" aria-label="Due today">${cards}<span class="add-label">Due today</span></a>
        <button type="button" class="button add" aria-haspopup="dialog" aria-label="Add article" @click=${() => this.emit(ADD_ARTICLE)}>
          ${plus}<span class="add-label">Add article</span>
        </button>
      </header>`;
  }
}
customElements.define("rb-header", Header);
