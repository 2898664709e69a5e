import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Given, Item, Option } from "../api/types";
import { announce } from "../shell/announce";
import { check, close, down, up } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { GIVEN } from "./given";

/** Events to be put in order, each with a button up and a button down. */
export class Ordering extends PageElement {
  static properties = { item: { attribute: false }, given: { attribute: false }, locked: { type: Boolean }, keyOrder: { attribute: false } };
  declare item: Item;
  declare given: Given | null;
  declare locked: boolean;
  /** The right order once it may be shown. */
  declare keyOrder: string[] | null;

  constructor() {
    super();
    this.given = null;
    this.locked = false;
    this.keyOrder = null;
  }

  /** Puts the focus on the first button that does something. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>("button:not(:disabled)")?.focus({ preventScroll: true });
  }

  render() {
    const events = inOrder(this.item, this.given?.order);
    return html`
      <ol class="options" aria-label="Events, the earliest first">
        ${repeat(events, (event) => event.id, (event, place) => this.row(event, place, events.length))}
      </ol>`;
  }

  private row(event: Option, place: number, count: number) {
    const state = !this.keyOrder ? "" : this.keyOrder[place] === event.id ? "right" : "wrong";
    return html`
      <li class="option event ${state}" data-event=${event.id}>
        <span class="event-place" aria-hidden="true">${place + 1}</span>
        <span dir="auto">${event.text}</span>
        ${state === "right" ? check : state === "wrong" ? close : nothing}
        ${this.locked ? nothing : html`
          <span class="moves">
            ${this.mover(event, place, -1, place === 0)}
            ${this.mover(event, place, 1, place === count - 1)}
          </span>`}
      </li>`;
  }

  private mover(event: Option, place: number, step: -1 | 1, atEnd: boolean) {
    const direction = step < 0 ? "up" : "down";
    return html`
      <button type="button" class="button icon-only" data-direction=${direction} ?disabled=${atEnd}
        aria-label="Move ${direction}: ${event.text}" title="Move ${direction}" @click=${() => void this.move(place, step)}>
        ${step < 0 ? up : down}
      </button>`;
  }

  private async move(place: number, step: -1 | 1): Promise<void> {
    if (this.locked) return;
    const events = inOrder(this.item, this.given?.order);
    const [moved] = events.splice(place, 1);
    events.splice(place + step, 0, moved);
    const given: Given = { order: events.map((event) => event.id) };
    this.given = given;
    this.emit<Given>(GIVEN, given);
    announce(this, `${place + step + 1} of ${events.length}: ${moved.text}`);
    await this.updateComplete;
    this.keepFocus(moved.id, step);
  }

  /** On the moved event: on the same button, or on the other one where there is no further to go. */
  private keepFocus(eventId: string, step: -1 | 1): void {
    const row = [...this.querySelectorAll<HTMLElement>("[data-event]")].find((candidate) => candidate.dataset.event === eventId);
    const same = row?.querySelector<HTMLButtonElement>(`[data-direction=${step < 0 ? "up" : "down"}]:not(:disabled)`);
    (same ?? row?.querySelector<HTMLButtonElement>("button:not(:disabled)"))?.focus();
  }
}
customElements.define("rb-ordering", Ordering);

/** The options of `item` as they were put in order; as they are shown where they were not. */
export function inOrder(item: Item, order: string[] | null | undefined): Option[] {
  const options = item.options ?? [];
  if (!order) return [...options];
  return order.flatMap((id) => options.find((option) => option.id === id) ?? []);
}
