import { html } from "lit";
import { PageElement } from "./page-element";

export type Tab = "article" | "ask" | "quiz";

/** Another tab has been chosen; the detail is its name. */
export const TAB_CHOSEN = "rb-tab-chosen";

const LABELS: Record<Tab, string> = { article: "Article", ask: "Ask", quiz: "Quiz" };

/** A row of tabs: arrows, Home and End move between them, each owns the panel `panel-{name}`. */
export class Tabs extends PageElement {
  static properties = { names: { attribute: false }, chosen: { type: String } };
  declare names: Tab[];
  declare chosen: Tab;

  constructor() {
    super();
    this.names = ["ask", "quiz"];
    this.chosen = "ask";
  }

  render() {
    return html`
      <div class="tabs" role="tablist" aria-label="Views" @keydown=${this.onKey}>
        ${this.names.map((name) => html`
          <button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected=${name === this.chosen}
            tabindex=${name === this.chosen ? 0 : -1} @click=${() => this.choose(name)}>${LABELS[name]}</button>`)}
      </div>`;
  }

  private choose(name: Tab): void {
    this.emit<Tab>(TAB_CHOSEN, name);
  }

  private onKey(event: KeyboardEvent): void {
    const last = this.names.length - 1;
    const now = this.names.indexOf(this.chosen);
    const moves: Record<string, number> = {
      ArrowRight: now === last ? 0 : now + 1,
      ArrowLeft: now === 0 ? last : now - 1,
      Home: 0,
      End: last,
    };
    if (!(event.key in moves)) return;
    event.preventDefault();
    const name = this.names[moves[event.key]];
    this.choose(name);
    this.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  }
}
customElements.define("rb-tabs", Tabs);
