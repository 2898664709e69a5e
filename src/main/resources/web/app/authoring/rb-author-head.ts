import { html, nothing } from "lit";
import type { Draft } from "../api/types";
import { authorLink } from "../quiz/author";
import { announce } from "../shell/announce";
import { copy } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { toHash } from "../shell/route";
import type { DeskState } from "./draft-desk";

const STATE_WORDS: Record<DeskState, string> = { idle: "", saving: "Saving…", saved: "All changes saved", failed: "The last change was not saved" };

/** The head of the author's page: the quiz's title, whether all is saved, and the link that brings its author back. */
export class AuthorHead extends PageElement {
  static properties = {
    draft: { attribute: false },
    quizId: { type: String },
    secret: { type: String },
    saving: { type: String },
    linkShown: { state: true },
  };
  declare draft: Draft;
  declare quizId: string;
  declare secret: string;
  declare saving: DeskState;
  /** Whether the author's link stands on the page, because the browser did not take it to the clipboard. */
  declare linkShown: boolean;

  constructor() {
    super();
    this.saving = "idle";
    this.linkShown = false;
  }

  render() {
    const { title, articleId } = this.draft;
    return html`
      <header class="authoring-head">
        <h1 dir="auto">${title}</h1>
        <p class="save-state ${this.saving}">${STATE_WORDS[this.saving]}</p>
        <div class="actions">
          <a class="button" href=${toHash(articleId)}>Back to the article</a>
          <button type="button" class="button" @click=${this.copyLink}>${copy}Copy author's link</button>
        </div>
        ${this.linkShown ? html`
          <div class="field">
            <label for="author-link">Author's link</label>
            <input id="author-link" readonly .value=${authorLink(this.quizId, this.secret)}>
          </div>` : nothing}
        <p class="hint">This tab forgets that the quiz is yours when it is closed. The author's link brings you back; whoever has it can edit.</p>
      </header>`;
  }

  private copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(authorLink(this.quizId, this.secret));
      announce(this, "Author's link copied.");
    } catch {
      // Without https, or where the reader forbids it, there is no clipboard: the link is shown to be copied by hand.
      this.linkShown = true;
      await this.updateComplete;
      this.querySelector<HTMLInputElement>("#author-link")?.select();
    }
  };
}
customElements.define("rb-author-head", AuthorHead);
