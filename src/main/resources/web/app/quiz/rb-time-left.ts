import { html, type PropertyValues } from "lit";
import { announce } from "../shell/announce";
import { clock } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { duration } from "../shell/words";

/** The time limit has been reached. */
export const TIME_UP = "rb-time-up";

const TICK_MS = 250;
const MINUTE = 60;
/** Seconds left at which it is said aloud: often enough to plan by, too seldom to disturb. */
const MOMENTS = [30 * MINUTE, 10 * MINUTE, 5 * MINUTE, MINUTE, 10];

/** The time that remains of an attempt, seen all the time, said at a few moments. */
export class TimeLeft extends PageElement {
  static properties = { seconds: { type: Number }, left: { state: true } };
  /** What the server said remained when this was first shown. */
  declare seconds: number;
  declare left: number;
  private end = 0;
  private timer = 0;

  constructor() {
    super();
    this.seconds = 0;
    this.left = 0;
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  protected willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("seconds")) return;
    // By this clock's own distance, because it need not agree with the server's.
    this.end = Date.now() + this.seconds * 1000;
    this.left = this.seconds;
    window.clearInterval(this.timer);
    this.timer = window.setInterval(this.tick, TICK_MS);
  }

  render() {
    const near = this.left <= MINUTE;
    return html`<p class="time-left ${near ? "near" : ""}" role="timer" aria-label="Time left: ${duration(this.left)}">${clock}${clockFace(this.left)}</p>`;
  }

  private tick = (): void => {
    const before = this.left;
    const now = Math.max(0, Math.ceil((this.end - Date.now()) / 1000));
    if (now === before) return;
    this.left = now;
    const passed = MOMENTS.filter((moment) => now <= moment && moment < before);
    if (now === 0) {
      window.clearInterval(this.timer);
      announce(this, "Time is up.");
      this.emit(TIME_UP);
    } else if (passed.length > 0) {
      announce(this, `${duration(now)} left.`);
    }
  };
}
customElements.define("rb-time-left", TimeLeft);

/** "9:05", or "1:09:05" */
function clockFace(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds / MINUTE) % 60), seconds % 60];
  const shown = parts[0] > 0 ? parts : parts.slice(1);
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
