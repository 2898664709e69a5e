import { html, nothing } from "lit";
import type { Problem } from "../api/problem";
import type { DraftItem, DraftOption } from "../api/types";
import { stemParts } from "../quiz/rb-quiz-item";
import { kindName } from "../quiz/words";
import { bin, check, down, pencil, renew, up, warning as warningIcon } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { toHash } from "../shell/route";
import { concernOf, type Field, type Typed } from "./typing";
import "../shell/rb-problem";
import "../shell/rb-waiting";
import "./rb-item-editor";

/** What an author wants of one question. */
export type ItemWish =
  | { wish: "edit" | "delete" | "replace" | "cancel"; itemId: string }
  | { wish: "type" | "save"; itemId: string; typed: Typed }
  | { wish: "move"; itemId: string; step: -1 | 1 };

/** The author wants something of a question; the detail is an ItemWish. */
export const ITEM_WISH = "rb-item-wish";

/** One question of a draft as its author sees it, with its key, what proves it and what the gates say; or the form to edit it. */
export class DraftQuestion extends PageElement {
  static properties = {
    item: { attribute: false },
    articleId: { type: String },
    place: { type: Number },
    count: { type: Number },
    typed: { attribute: false },
    busy: { type: String },
    problem: { attribute: false },
  };
  declare item: DraftItem;
  declare articleId: string;
  /** Its index in the quiz of `count` questions. */
  declare place: number;
  declare count: number;
  /** What is being typed; null while it is not edited. */
  declare typed: Typed | null;
  /** What is under way, in words; empty when nothing is. */
  declare busy: string;
  declare problem: Problem | null;

  constructor() {
    super();
    this.typed = null;
    this.busy = "";
    this.problem = null;
  }

  /** Puts the focus where editing begins, or ends. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<PageElement>("rb-item-editor")?.updateComplete;
    this.querySelector<HTMLElement>(this.typed ? "textarea" : "[data-wish=edit]")?.focus();
  }

  render() {
    return html`
      <article class="draft-item" aria-label="Question ${this.place + 1}" aria-busy=${this.busy ? "true" : "false"} @keydown=${this.onKey}>
        <header class="question-head">
          <h3><span class="result-number">${this.place + 1}</span>${kindName(this.item.kind)}</h3>
          ${this.typed ? nothing : this.tools()}
        </header>
        ${this.typed
          ? html`<rb-item-editor .item=${this.item} .place=${this.place} .typed=${this.typed} .problem=${this.problem} .busy=${Boolean(this.busy)}></rb-item-editor>`
          : this.preview()}
        ${this.busy ? html`<rb-waiting label=${this.busy}></rb-waiting>` : nothing}
        ${this.problem && !this.typed ? html`<rb-problem .problem=${this.problem} action=""></rb-problem>` : nothing}
      </article>`;
  }

  private tools() {
    const name = `question ${this.place + 1}`;
    return html`
      <div class="tools" role="group" aria-label="Change ${name}">
        ${this.tool("up", `Move ${name} up`, up, () => this.move(-1), this.place === 0)}
        ${this.tool("down", `Move ${name} down`, down, () => this.move(1), this.place === this.count - 1)}
        ${this.tool("replace", `Replace ${name} by another`, renew, () => this.wish("replace"))}
        ${this.tool("edit", `Edit ${name}`, pencil, () => this.wish("edit"))}
        ${this.tool("delete", `Delete ${name}`, bin, () => this.wish("delete"))}
      </div>`;
  }

  private tool(name: string, label: string, icon: unknown, act: () => void, idle = false) {
    return html`
      <button type="button" class="button quiet icon-only" data-wish=${name} aria-label=${label} title=${label}
        ?disabled=${idle || Boolean(this.busy)} @click=${act}>${icon}</button>`;
  }

  private preview() {
    const { stem, explanation, evidence, options, order } = this.item;
    return html`
      <p class="result-stem" dir="auto">${stemParts(stem)}</p>
      ${this.warned("stem", "the question")}
      ${this.answer()}
      ${this.warned("key", "the answer")}
      ${options || order ? this.warned("options", order ? "the events" : "the options") : nothing}
      ${explanation ? html`<p class="hint" dir="auto">${explanation}</p>` : nothing}
      ${evidence.map((quote) => html`
        <p class="draft-evidence"><a href=${toHash(this.articleId, quote)}>Show in the article</a>${explanation.includes(quote.quote)
          ? nothing : html` <q dir="auto">${quote.quote}</q>`}</p>`)}`;
  }

  private warned(field: Field, name: string) {
    const warnings = this.item.warnings.filter((warning) => concernOf(warning, this.item) === field);
    if (warnings.length === 0) return nothing;
    return html`
      <div class="warned" role="group" aria-label="Warnings about ${name}">
        ${warningIcon}<ul>${warnings.map((warning) => html`<li>${sentence(warning)}</li>`)}</ul>
      </div>`;
  }

  private answer() {
    const { options, order, key, alsoAccepted } = this.item;
    if (order) return html`<ol class="review-order" aria-label="Right order">${inKeyOrder(options, order).map((one) => html`<li dir="auto">${one.text}</li>`)}</ol>`;
    if (options) return html`<ul class="draft-options" aria-label="Options">${options.map((option) => this.option(option))}</ul>`;
    return html`
      <p><span class="review-label">Right answer</span> <strong dir="auto">${key}</strong>${alsoAccepted.length > 0
        ? html` <span class="hint" dir="auto">or ${alsoAccepted.join(", ")}</span>` : nothing}</p>`;
  }

  private option({ id, text, note }: DraftOption) {
    const right = id === this.item.key;
    return html`
      <li class=${right ? "right" : ""}>
        ${right ? html`${check}<span class="unseen">Right: </span>` : html`<span class="no-mark" aria-hidden="true"></span>`}
        <span dir="auto">${text}${note ? html`<span class="row-note">${note}</span>` : nothing}</span>
      </li>`;
  }

  private wish(wish: "edit" | "delete" | "replace"): void {
    this.emit<ItemWish>(ITEM_WISH, { wish, itemId: this.item.id });
  }

  private move(step: -1 | 1): void {
    const to = this.place + step;
    if (to >= 0 && to < this.count && !this.busy) this.emit<ItemWish>(ITEM_WISH, { wish: "move", itemId: this.item.id, step });
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.altKey || this.typed || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    this.move(event.key === "ArrowUp" ? -1 : 1);
  }
}
customElements.define("rb-draft-item", DraftQuestion);

export const inKeyOrder = (options: DraftOption[] | null, order: string[]): DraftOption[] =>
  order.flatMap((id) => options?.find((option) => option.id === id) ?? []);

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1) + ".";
