import { html } from "lit";
import { PageElement } from "../shell/page-element";

/** The author wants a deleted question back. */
export const UNDO = "rb-undo";
/** The time for second thoughts is over, or the author has none. */
export const DELETE_NOW = "rb-delete-now";

const SECOND_THOUGHTS_MS = 10_000;

/** Stands where a question was until its deletion is sent: not as long as the author's focus or pointer is here. */
export class DeletedItem extends PageElement {
  static properties = { place: { type: Number }, busy: { type: Boolean } };
  declare place: number;
  /** Whether the deletion is on its way, and cannot be taken back. */
  declare busy: boolean;
  private timer = 0;

  constructor() {
    super();
    this.busy = false;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("focusin", this.hold);
    this.addEventListener("focusout", this.release);
    this.addEventListener("pointerenter", this.hold);
    this.addEventListener("pointerleave", this.release);
    this.release();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hold();
  }

  async takeFocus(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>("button")?.focus();
  }

  render() {
    return html`
      <div class="deleted-item" role="group" aria-label="Question ${this.place + 1} deleted">
        <p>Question ${this.place + 1} will be deleted.</p>
        <button type="button" class="button primary" ?disabled=${this.busy} @click=${() => this.emit(UNDO)}>Undo</button>
        <button type="button" class="button" ?disabled=${this.busy} @click=${() => this.emit(DELETE_NOW)}>Delete now</button>
      </div>`;
  }

  private hold = (): void => window.clearTimeout(this.timer);

  private release = (): void => {
    this.hold();
    if (this.isConnected) this.timer = window.setTimeout(() => this.emit(DELETE_NOW), SECOND_THOUGHTS_MS);
  };
}
customElements.define("rb-deleted-item", DeletedItem);
