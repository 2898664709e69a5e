import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { Given, Item, Option } from "../api/types";
import { check, close } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { GIVEN } from "./given";
import type { Ordering } from "./rb-ordering";
import "./rb-ordering";

const ORDERING = "ordering";

/** One question: options to choose from, events to put in order, or a line to fill. Digits choose while the focus is among options. */
export class QuizItem extends PageElement {
  static properties = {
    item: { attribute: false },
    given: { attribute: false },
    locked: { type: Boolean },
    key: { type: String },
    keyOrder: { attribute: false },
  };
  declare item: Item;
  declare given: Given | null;
  declare locked: boolean;
  /** The right option once it may be shown. */
  declare key: string;
  /** The right order of events once it may be shown. */
  declare keyOrder: string[] | null;

  constructor() {
    super();
    this.given = null;
    this.locked = false;
    this.key = "";
    this.keyOrder = null;
  }

  /** Puts the focus where the answer is given. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    const ordering = this.querySelector<Ordering>("rb-ordering");
    if (ordering) return ordering.takeFocus();
    const first = this.querySelector<HTMLElement>("input:checked") ?? this.querySelector<HTMLElement>("input");
    first?.focus({ preventScroll: true });
  }

  render() {
    const { stem } = this.item;
    return html`
      <fieldset class="item" @keydown=${this.onKey}>
        <legend dir="auto">${stemParts(stem)}</legend>
        ${this.answer()}
      </fieldset>`;
  }

  private answer() {
    const { kind, options } = this.item;
    if (!options) return this.line();
    return kind === ORDERING
      ? html`<rb-ordering .item=${this.item} .given=${this.given} .locked=${this.locked} .keyOrder=${this.keyOrder}></rb-ordering>`
      : html`<div class="options">${options.map((option, index) => this.option(option, index))}</div>`;
  }

  private option(option: Option, index: number) {
    const chosen = this.given?.optionId === option.id;
    const state = !this.key ? "" : option.id === this.key ? "right" : chosen ? "wrong" : "";
    return html`
      <label class="row option ${state}">
        <input type="radio" name="option-${this.item.id}" value=${option.id} .checked=${live(chosen)} ?disabled=${this.locked && !chosen}
          @change=${() => this.choose(option)}>
        <span dir="auto">${option.text}</span>
        ${state === "right" ? check : state === "wrong" ? close : html`<kbd aria-hidden="true">${index + 1}</kbd>`}
      </label>`;
  }

  private line() {
    return html`
      <div class="field">
        <label for="line-${this.item.id}">Your answer</label>
        <input id="line-${this.item.id}" type="text" autocomplete="off" maxlength="500" dir="auto" .value=${live(this.given?.text ?? "")}
          ?readonly=${this.locked} @input=${(event: Event) => this.emit<Given>(GIVEN, { text: (event.target as HTMLInputElement).value })}>
      </div>`;
  }

  private choose(option: Option): void {
    if (!this.locked) this.emit<Given>(GIVEN, { optionId: option.id });
  }

  private onKey(event: KeyboardEvent): void {
    const options = this.item.options;
    if (!options || this.item.kind === ORDERING || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const option = options[Number(event.key) - 1];
    if (!option) return;
    event.preventDefault();
    this.choose(option);
    this.querySelectorAll<HTMLElement>("input")[Number(event.key) - 1]?.focus();
  }
}
customElements.define("rb-quiz-item", QuizItem);

/** The stem with its blank spoken as a word and drawn as a line. */
export function stemParts(stem: string): unknown {
  const parts = stem.split("_____");
  if (parts.length === 1) return stem;
  return parts.map((part, index) => [part, index < parts.length - 1 ? html`<span class="blank" role="img" aria-label="blank"></span>` : nothing]);
}
