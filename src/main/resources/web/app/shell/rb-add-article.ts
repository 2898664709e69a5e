import { html, nothing } from "lit";
import { addArticle } from "../api/client";
import { asProblem, type Problem } from "../api/problem";
import type { ArticleSummary } from "../api/types";
import { DialogElement } from "./rb-dialog";
import "./rb-problem";

/** A new article is in the library; the detail is its summary. */
export const ARTICLE_ADDED = "rb-article-added";

/** The form for a new article. What was typed stays until the server has taken it. */
export class AddArticle extends DialogElement {
  static properties = { busy: { state: true }, problem: { state: true } };
  declare busy: boolean;
  declare problem: Problem | null;

  constructor() {
    super();
    this.busy = false;
    this.problem = null;
  }

  render() {
    return this.frame("add-title", "Add an article", html`
      <form class="stack" novalidate @submit=${this.onSubmit}>
        ${this.field("title", "Title", "Optional. Left empty, the first words of the text are used.", html`
          <input id="add-field-title" name="title" autocomplete="off" dir="auto" maxlength="300" ?disabled=${this.busy}
            aria-describedby="add-note-title" aria-invalid=${this.invalid("title")}>`)}
        ${this.field("text", "Text", "Paste the whole article as plain text.", html`
          <textarea id="add-field-text" name="text" rows="8" dir="auto" ?disabled=${this.busy} required
            aria-describedby="add-note-text" aria-invalid=${this.invalid("text")}></textarea>`)}
        ${this.field("source", "Source", "Optional. Where it comes from, for example a paper or an address.", html`
          <input id="add-field-source" name="source" autocomplete="off" dir="auto" ?disabled=${this.busy}
            aria-describedby="add-note-source" aria-invalid=${this.invalid("source")}>`)}
        ${this.unplaced ? html`<rb-problem .problem=${this.problem} action=""></rb-problem>` : nothing}
        <div class="actions">
          <button type="button" class="button" @click=${() => this.hide()}>Cancel</button>
          <button type="submit" class="button primary" ?disabled=${this.busy}>${this.busy ? "Adding…" : "Add to library"}</button>
        </div>
      </form>`, "wide");
  }

  private field(name: string, label: string, hint: string, control: unknown) {
    const message = this.problem?.messageFor(name) ?? null;
    return html`
      <div class="field">
        <label for="add-field-${name}">${label}</label>
        ${control}
        <p id="add-note-${name}" class=${message ? "field-error" : "hint"}>${message ?? hint}</p>
      </div>`;
  }

  /** Whether there is a problem that stands at no field. */
  private get unplaced(): boolean {
    const problem = this.problem;
    return problem !== null && !["title", "text", "source"].some((name) => problem.messageFor(name));
  }

  private invalid(name: string): "true" | "false" {
    return this.problem?.messageFor(name) ? "true" : "false";
  }

  private async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const optional = (name: string) => String(typed.get(name) ?? "").trim() || undefined;
    this.busy = true;
    this.problem = null;
    try {
      const added = await addArticle({ title: optional("title"), text: String(typed.get("text") ?? ""), source: optional("source") });
      form.reset();
      this.hide();
      this.emit<ArticleSummary>(ARTICLE_ADDED, added);
    } catch (thrown) {
      this.problem = asProblem(thrown);
    } finally {
      this.busy = false;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }
}
customElements.define("rb-add-article", AddArticle);
