import { html } from "lit";
import { flag } from "../shell/icons";
import { PageElement } from "../shell/page-element";

/** The learner wants to see a question; the detail is its index. */
export const QUESTION_CHOSEN = "rb-question-chosen";

export interface QuestionState {
  answered: boolean;
  /** Whether the server did not take the answer. */
  refused: boolean;
  flagged: boolean;
}

/** All questions of a quiz as small numbered buttons that tell what is answered and what is flagged. */
export class QuestionList extends PageElement {
  static properties = { questions: { attribute: false }, current: { type: Number } };
  declare questions: QuestionState[];
  /** Index of the question shown; -1 when all are. */
  declare current: number;

  constructor() {
    super();
    this.questions = [];
    this.current = -1;
  }

  render() {
    return html`
      <nav aria-label="Questions">
        <ol class="question-list">
          ${this.questions.map((question, index) => html`
            <li><button type="button" class="question-mark ${question.answered ? "answered" : ""} ${question.flagged ? "flagged" : ""}"
              aria-current=${index === this.current ? "step" : "false"} aria-label=${label(index, question)}
              @click=${() => this.emit<number>(QUESTION_CHOSEN, index)}>${index + 1}${question.flagged ? flag : ""}</button></li>`)}
        </ol>
      </nav>`;
  }
}
customElements.define("rb-question-list", QuestionList);

const label = (index: number, { answered, flagged }: QuestionState): string =>
  `Question ${index + 1}, ${answered ? "answered" : "not answered"}${flagged ? ", flagged" : ""}`;
