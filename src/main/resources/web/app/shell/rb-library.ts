import { html, nothing } from "lit";
import { deleteArticle, listArticles } from "../api/client";
import { asProblem, type Problem } from "../api/problem";
import type { ArticleSummary } from "../api/types";
import { bin, plus } from "./icons";
import type { Confirm } from "./rb-confirm";
import { DialogElement } from "./rb-dialog";
import { toHash } from "./route";
import "./rb-confirm";
import "./rb-problem";
import "./rb-waiting";

/** The reader wants to add an article. */
export const ADD_ARTICLE = "rb-add-article-wanted";
/** An article has been deleted; the detail is its id. */
export const ARTICLE_DELETED = "rb-article-deleted";

/** All articles, page by page: open one, delete one, or go and add one. */
export class Library extends DialogElement {
  static properties = {
    current: { type: String },
    items: { state: true },
    cursor: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  declare current: string;
  declare items: ArticleSummary[];
  declare cursor: string | null;
  declare busy: boolean;
  declare problem: Problem | null;

  constructor() {
    super();
    this.current = "";
    this.items = [];
    this.cursor = null;
    this.busy = false;
    this.problem = null;
  }

  show(): void {
    super.show();
    void this.load(true);
  }

  render() {
    return this.frame("library-title", "Articles", html`
      <ul class="library" aria-label="Articles" aria-busy=${this.busy}>
        ${this.items.map((item) => this.row(item))}
      </ul>
      ${this.status()}
      <div class="actions spread">
        ${this.cursor && !this.busy
          ? html`<button type="button" class="button" @click=${() => this.load(false)}>Show more</button>`
          : html`<span></span>`}
        <button type="button" class="button primary" @click=${this.onAdd}>${plus}Add article</button>
      </div>
      <rb-confirm></rb-confirm>`, "sheet");
  }

  private row(item: ArticleSummary) {
    const here = item.id === this.current;
    return html`
      <li class="library-row ${here ? "here" : ""}">
        <a href=${toHash(item.id)} aria-current=${here ? "page" : nothing} @click=${() => this.hide()}>
          <span class="library-title" dir="auto">${item.title}</span>
          <span class="library-facts">
            ${here ? "Open now · " : ""}${item.words.toLocaleString()} words${item.source ? ` · ${item.source}` : ""}
          </span>
        </a>
        <button type="button" class="button quiet icon-only" aria-label="Delete ${item.title}" @click=${() => this.onDelete(item)}>
          ${bin}
        </button>
      </li>`;
  }

  private status() {
    if (this.problem) return html`<rb-problem .problem=${this.problem} @rb-retry=${() => this.load(this.items.length === 0)}></rb-problem>`;
    if (this.busy) return html`<rb-waiting label="Loading articles"></rb-waiting>`;
    return this.items.length === 0 ? html`<p class="hint">No articles yet.</p>` : nothing;
  }

  private async load(anew: boolean): Promise<void> {
    this.busy = true;
    this.problem = null;
    try {
      const page = await listArticles(anew ? null : this.cursor);
      this.items = anew ? page.items : [...this.items, ...page.items];
      this.cursor = page.nextCursor;
    } catch (thrown) {
      this.problem = asProblem(thrown);
    } finally {
      this.busy = false;
    }
  }

  private async onDelete(item: ArticleSummary): Promise<void> {
    const confirm = this.querySelector<Confirm>("rb-confirm");
    const words = `“${item.title}” and its conversations and quizzes will be gone. This cannot be undone.`;
    if (!(await confirm?.ask("Delete this article?", words, "Delete", "Keep"))) return;
    try {
      await deleteArticle(item.id);
      this.items = this.items.filter((other) => other.id !== item.id);
      this.emit<string>(ARTICLE_DELETED, item.id);
    } catch (thrown) {
      this.problem = asProblem(thrown);
    }
  }

  private onAdd(): void {
    this.hide();
    this.emit(ADD_ARTICLE);
  }
}
customElements.define("rb-library", Library);
