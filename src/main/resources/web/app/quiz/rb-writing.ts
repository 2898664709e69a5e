import { html } from "lit";
import { PageElement } from "../shell/page-element";
import { duration } from "../shell/words";

/** The reader does not want to wait for the quiz any longer. */
export const STOP_WRITING = "rb-stop-writing";

const TICK_MS = 1000;

/** Says for how long a quiz has been under way. How much is left nobody knows: a question may fail its last check. */
export class Writing extends PageElement {
  static properties = { seconds: { state: true } };
  declare seconds: number;
  private timer = 0;

  constructor() {
    super();
    this.seconds = 0;
  }

  connectedCallback(): void {
    super.connectedCallback();
    const start = Date.now();
    this.timer = window.setInterval(() => (this.seconds = Math.round((Date.now() - start) / 1000)), TICK_MS);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  render() {
    return html`
      <div class="writing">
        <p class="waiting">
          <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
          <span>Writing questions and putting each to the Reader. <span class="elapsed">${duration(this.seconds)} so far.</span></span>
        </p>
        <button type="button" class="button" @click=${() => this.emit(STOP_WRITING)}>Stop</button>
      </div>`;
  }
}
customElements.define("rb-writing", Writing);
