import { html } from "lit";
import { announce } from "../shell/announce";
import { PageElement } from "../shell/page-element";

/** The time limit of the quiz has been reached. */
export const TIME_UP = "rb-time-up";

const TICK_MS = 500;
/** Seconds at which the time left is spoken. */
const SPOKEN = [600, 300, 60, 10];

/** Counts down to the end of a quiz; spoken at a few moments only. */
export class TimeLeft extends PageElement {
  static properties = { end: { type: Number }, left: { state: true } };
  /** In milliseconds of this browser's clock. */
  declare end: number;
  /** Whole seconds, at least 0. */
  declare left: number;
  private timer = 0;

  constructor() {
    super();
    this.end = 0;
    this.left = Number.POSITIVE_INFINITY;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.tick(), TICK_MS);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  protected willUpdate(): void {
    this.left = this.seconds;
  }

  render() {
    return html`<p class="time-left ${this.left <= 60 ? "soon" : ""}" role="timer" aria-live="off">${words(this.left)}</p>`;
  }

  private get seconds(): number {
    return Math.max(0, Math.ceil((this.end - Date.now()) / 1000));
  }

  private tick(): void {
    const before = this.left;
    this.left = this.seconds;
    if (this.left === before) return;
    if (SPOKEN.some((moment) => before > moment && this.left <= moment && this.left > 0)) announce(this, words(this.left));
    if (this.left > 0) return;
    window.clearInterval(this.timer);
    this.emit(TIME_UP);
  }
}
customElements.define("rb-time-left", TimeLeft);

function words(seconds: number): string {
  if (seconds === 0) return "Time is up";
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return `Time left: ${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
