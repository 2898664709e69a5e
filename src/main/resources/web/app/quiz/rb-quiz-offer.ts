import { html, nothing } from "lit";
import type { Problem } from "../api/problem";
import type { Feedback, Quiz } from "../api/types";
import { PageElement } from "../shell/page-element";
import { duration } from "../shell/words";
import "../shell/rb-problem";

/** The learner takes the quiz that is offered; the detail is the feedback that is wished for. */
export const TAKE_QUIZ = "rb-take-quiz";

/** The card before a published quiz: what awaits the learner, said before the time runs. */
export class QuizOffer extends PageElement {
  static properties = { quiz: { attribute: false }, busy: { type: Boolean }, problem: { attribute: false } };
  declare quiz: Quiz;
  declare busy: boolean;
  declare problem: Problem | null;

  constructor() {
    super();
    this.busy = false;
    this.problem = null;
  }

  render() {
    const { title, items, timeLimitSeconds, feedback = "choice" } = this.quiz;
    return html`
      <form class="stack quiz-offer" aria-label="Quiz to take" @submit=${this.onSubmit}>
        <h2 dir="auto">${title}</h2>
        <ul class="facts">
          <li>${items.length} ${items.length === 1 ? "question" : "questions"}</li>
          <li>${timeLimitSeconds ? `${duration(timeLimitSeconds)} from the moment you start` : "No time limit"}</li>
          ${feedback === "choice" ? nothing
            : html`<li>${feedback === "deferred" ? "Answers are shown at the end" : "Answers are shown after each question"}</li>`}
        </ul>
        ${feedback === "choice" ? html`
          <fieldset class="choices halves">
            <legend>Answers</legend>
            <label class="row"><input type="radio" name="feedback" value="deferred" checked><span>Test<span class="row-note">Shown at the end</span></span></label>
            <label class="row"><input type="radio" name="feedback" value="immediate"><span>Practice<span class="row-note">Shown after each question</span></span></label>
          </fieldset>` : nothing}
        ${this.problem ? html`<rb-problem .problem=${this.problem} action=""></rb-problem>` : nothing}
        <button type="submit" class="button primary large" ?disabled=${this.busy}>Start</button>
      </form>`;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const wished = new FormData(event.target as HTMLFormElement).get("feedback");
    this.emit<Feedback>(TAKE_QUIZ, wished === "immediate" ? "immediate" : "deferred");
  }
}
customElements.define("rb-quiz-offer", QuizOffer);
