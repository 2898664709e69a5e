import { html, nothing } from "lit";
import { nameOf, type Problem } from "../api/problem";
import { warning } from "./icons";
import { PageElement } from "./page-element";

/** The reader wants to try the failed thing again. */
export const RETRY = "rb-retry";

/** A failure, where it happened, with what to do about it. */
export class ProblemNote extends PageElement {
  static properties = { problem: { attribute: false }, action: { type: String } };
  declare problem: Problem;
  declare action: string;

  constructor() {
    super();
    this.action = "Retry";
  }

  render() {
    const { title, detail, violations, retryAfterSeconds: wait } = this.problem;
    return html`
      <div class="problem" role="alert">
        ${warning}
        <div class="problem-words">
          <p class="problem-title">${title}</p>
          ${detail && detail !== title ? html`<p>${detail}</p>` : nothing}
          ${violations.map((violation) => html`<p>${nameOf(violation)} ${violation.message}</p>`)}
          ${wait === null ? nothing : html`<p>Try again in ${wait} ${wait === 1 ? "second" : "seconds"}.</p>`}
          ${this.action ? html`<button type="button" class="button" @click=${() => this.emit(RETRY)}>${this.action}</button>` : nothing}
        </div>
      </div>`;
  }
}
customElements.define("rb-problem", ProblemNote);
