import { html, nothing } from "lit";
import { PageElement } from "./page-element";

const SLOW_AFTER_MS = 3000;

/** Says what is being waited for, and after three seconds that it is still going on. */
export class Waiting extends PageElement {
  static properties = { label: { type: String }, slow: { state: true } };
  declare label: string;
  declare slow: boolean;
  private timer = 0;

  constructor() {
    super();
    this.label = "Loading";
    this.slow = false;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setTimeout(() => (this.slow = true), SLOW_AFTER_MS);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
    this.slow = false;
  }

  render() {
    return html`
      <p class="waiting">
        <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
        <span>${this.label}…${this.slow ? html` <span class="slow">Still working, this takes longer than usual.</span>` : nothing}</span>
      </p>`;
  }
}
customElements.define("rb-waiting", Waiting);
