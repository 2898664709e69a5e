import { html, nothing, type PropertyValues } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { Problem } from "../api/problem";
import type { DraftItem, DraftOption } from "../api/types";
import { down, plus, up, bin } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { isConflict } from "./draft-desk";
import { ITEM_WISH, inKeyOrder, sentence, type ItemWish } from "./rb-draft-item";
import { concernOf, freshOption, type Field, type Typed } from "./typing";
import "../shell/rb-problem";

const MOST_OPTIONS = 6;
const FEWEST_OPTIONS = 2;

/** The form of one question. It keeps nothing itself: every keystroke is told, so that a reload or a conflict loses nothing. */
export class ItemEditor extends PageElement {
  static properties = { item: { attribute: false }, place: { type: Number }, typed: { attribute: false }, problem: { attribute: false }, busy: { type: Boolean } };
  /** As it is stored. */
  declare item: DraftItem;
  /** Its index in the quiz. */
  declare place: number;
  declare typed: Typed;
  declare problem: Problem | null;
  declare busy: boolean;
  /** Whether an option has been added that is not drawn yet. */
  private adding = false;

  constructor() {
    super();
    this.problem = null;
    this.busy = false;
  }

  /** What was typed comes back from whoever keeps it: only then is the new option there to be typed in. */
  protected updated(changed: PropertyValues<this>): void {
    if (!this.adding || !changed.has("typed")) return;
    this.adding = false;
    [...this.querySelectorAll<HTMLElement>(".edited-texts")].pop()?.querySelector("input")?.focus();
  }

  render() {
    return html`
      <form class="stack item-editor" aria-label="Edit question ${this.place + 1}" novalidate @submit=${this.onSubmit}>
        ${isConflict(this.problem) ? this.conflict() : nothing}
        ${this.area("stem", "Question", this.typed.stem, (stem) => ({ stem }),
          this.item.kind === "cloze" ? "The blank is written as _____ (five underscores)." : "")}
        ${this.answer()}
        ${this.area("explanation", "Explanation", this.typed.explanation, (explanation) => ({ explanation }), "Shown after grading.")}
        ${this.unplaced ? html`<rb-problem .problem=${this.problem} action=""></rb-problem>` : nothing}
        <div class="actions">
          <button type="button" class="button" ?disabled=${this.busy} @click=${() => this.wish("cancel")}>Cancel</button>
          <button type="submit" class="button primary" ?disabled=${this.busy}>${this.busy ? "Saving…" : "Save and check"}</button>
        </div>
      </form>`;
  }

  private conflict() {
    return html`
      <div class="problem" role="alert">
        <div class="problem-words">
          <p class="problem-title">This quiz was changed elsewhere while you were typing</p>
          <p>What you typed is still here. Save it over what is stored now, or cancel to keep what is stored:</p>
          <p><q dir="auto">${this.item.stem}</q></p>
        </div>
      </div>`;
  }

  private area(field: "stem" | "explanation", label: string, value: string, change: (value: string) => Partial<Typed>, hint: string) {
    const id = `${field}-${this.item.id}`;
    return html`
      <div class="field">
        <label for=${id}>${label}</label>
        <textarea id=${id} name=${field} rows="2" dir="auto" .value=${live(value)} aria-describedby="${id}-note"
          aria-invalid=${this.message(field) ? "true" : "false"} ?readonly=${this.busy}
          @input=${(event: Event) => this.change(change((event.target as HTMLTextAreaElement).value))}></textarea>
        <div id="${id}-note">${this.notes(field, hint)}</div>
      </div>`;
  }

  private answer() {
    if (this.typed.order) return this.events(this.typed.order);
    if (this.item.kind === "true-false") return this.truth();
    return this.typed.options ? this.options(this.typed.options) : this.key();
  }

  private key() {
    const id = `key-${this.item.id}`;
    return html`
      <div class="field">
        <label for=${id}>Right answer</label>
        <input id=${id} name="key" autocomplete="off" dir="auto" .value=${live(this.typed.key)} aria-describedby="${id}-note"
          aria-invalid=${this.message("key") ? "true" : "false"} ?readonly=${this.busy}
          @input=${(event: Event) => this.change({ key: (event.target as HTMLInputElement).value })}>
        <div id="${id}-note">${this.notes("key", "")}</div>
      </div>
      <div class="field">
        <label for="${id}-more">Also right</label>
        <textarea id="${id}-more" rows="2" dir="auto" .value=${live(this.typed.alsoAccepted.join("\n"))} ?readonly=${this.busy}
          aria-describedby="${id}-more-note"
          @input=${(event: Event) => this.change({ alsoAccepted: (event.target as HTMLTextAreaElement).value.split("\n") })}></textarea>
        <p class="hint" id="${id}-more-note">Other spellings, one on each line.</p>
      </div>`;
  }

  private truth() {
    const wrong = this.typed.options?.find((option) => option.id === "true");
    return html`
      <fieldset class="choices halves">
        <legend>The article says that this is</legend>
        ${["true", "false"].map((value) => html`
          <label class="row"><input type="radio" name="key-${this.item.id}" value=${value} .checked=${live(this.typed.key === value)}
            ?disabled=${this.busy} @change=${() => this.change({ key: value })}><span>${value === "true" ? "True" : "False"}</span></label>`)}
        ${this.notes("key", "")}
      </fieldset>
      ${wrong && this.typed.key === "false" ? html`
        <div class="field">
          <label for="note-${this.item.id}">Why it is false</label>
          <input id="note-${this.item.id}" autocomplete="off" dir="auto" placeholder="Shown after grading (optional)" .value=${live(wrong.note)}
            ?readonly=${this.busy} @input=${(event: Event) => this.changeOption(wrong, { note: (event.target as HTMLInputElement).value })}>
        </div>` : nothing}`;
  }

  private options(options: DraftOption[]) {
    return html`
      <fieldset class="edited-options">
        <legend>Options</legend>
        ${this.notes("options", "Mark the right one.")}
        ${repeat(options, (option) => option.id, (option, index) => this.option(option, index, options))}
        ${options.length < MOST_OPTIONS ? html`
          <button type="button" class="button" ?disabled=${this.busy} @click=${this.add}>${plus}Add an option</button>` : nothing}
      </fieldset>`;
  }

  private option(option: DraftOption, index: number, options: DraftOption[]) {
    const name = `option ${index + 1}`;
    const right = option.id === this.typed.key;
    return html`
      <div class="edited-option ${right ? "right" : ""}">
        <input type="radio" name="key-${this.item.id}" aria-label="Right answer: ${name}" .checked=${live(right)} ?disabled=${this.busy}
          @change=${() => this.change({ key: option.id })}>
        <div class="edited-texts">
          <input aria-label="Text of ${name}" autocomplete="off" dir="auto" .value=${live(option.text)} ?readonly=${this.busy}
            @input=${(event: Event) => this.changeOption(option, { text: (event.target as HTMLInputElement).value })}>
          ${right ? nothing : html`
            <input aria-label="Why ${name} is wrong" placeholder="Why it is wrong (optional)" autocomplete="off" dir="auto"
              .value=${live(option.note)} ?readonly=${this.busy}
              @input=${(event: Event) => this.changeOption(option, { note: (event.target as HTMLInputElement).value })}>`}
        </div>
        <button type="button" class="button quiet icon-only" aria-label="Remove ${name}" title="Remove ${name}"
          ?disabled=${this.busy || right || options.length <= FEWEST_OPTIONS} @click=${() => this.drop(option)}>${bin}</button>
      </div>`;
  }

  private events(order: string[]) {
    const events = inKeyOrder(this.typed.options, order);
    return html`
      <fieldset class="edited-options">
        <legend>Events, the earliest first</legend>
        ${this.notes("options", "Learners see them in another order.")}
        ${repeat(events, (event) => event.id, (event, place) => html`
          <div class="edited-option">
            <span class="event-place" aria-hidden="true">${place + 1}</span>
            <input aria-label="Text of event ${place + 1}" autocomplete="off" dir="auto" .value=${live(event.text)} ?readonly=${this.busy}
              @input=${(typed: Event) => this.changeOption(event, { text: (typed.target as HTMLInputElement).value })}>
            ${this.mover(place, -1, place === 0)}
            ${this.mover(place, 1, place === events.length - 1)}
          </div>`)}
      </fieldset>`;
  }

  private mover(place: number, step: -1 | 1, atEnd: boolean) {
    return html`
      <button type="button" class="button quiet icon-only" aria-label="Move event ${place + 1} ${step < 0 ? "up" : "down"}"
        ?disabled=${this.busy || atEnd} @click=${() => this.moveEvent(place, step)}>${step < 0 ? up : down}</button>`;
  }

  /** What the server refuses at this field, what the gates say of it since it was saved last, or else the hint. */
  private notes(field: Field | "explanation", hint: string) {
    const refused = this.message(field);
    const warnings = this.item.warnings.filter((warning) => concernOf(warning, this.item) === field);
    return html`
      ${refused ? html`<p class="field-error">${refused}</p>` : nothing}
      ${warnings.map((warning) => html`<p class="field-warning">${sentence(warning)}</p>`)}
      ${!refused && warnings.length === 0 && hint ? html`<p class="hint">${hint}</p>` : nothing}`;
  }

  private message(field: string): string | null {
    return this.problem?.messageFor(field) ?? null;
  }

  private get unplaced(): boolean {
    const fields = ["stem", "explanation", "key", "options"];
    return this.problem !== null && !isConflict(this.problem) && !fields.some((field) => this.message(field));
  }

  private add = (): void => {
    this.adding = true;
    this.change({ options: [...(this.typed.options ?? []), freshOption()] });
  };

  private drop(option: DraftOption): void {
    this.change({ options: (this.typed.options ?? []).filter((other) => other.id !== option.id) });
    this.querySelector<HTMLElement>(".edited-option.right input[type=radio]")?.focus();
  }

  private changeOption(option: DraftOption, part: Partial<DraftOption>): void {
    const options = (this.typed.options ?? []).map((other) => (other.id === option.id ? { ...other, ...part } : other));
    this.change({ options });
  }

  private moveEvent(place: number, step: -1 | 1): void {
    const order = [...(this.typed.order ?? [])];
    order.splice(place + step, 0, ...order.splice(place, 1));
    this.change({ order });
  }

  private change(part: Partial<Typed>): void {
    this.emit<ItemWish>(ITEM_WISH, { wish: "type", itemId: this.item.id, typed: { ...this.typed, ...part } });
  }

  private wish(wish: "cancel"): void {
    this.emit<ItemWish>(ITEM_WISH, { wish, itemId: this.item.id });
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (!this.busy) this.emit<ItemWish>(ITEM_WISH, { wish: "save", itemId: this.item.id, typed: this.typed });
  }
}
customElements.define("rb-item-editor", ItemEditor);
