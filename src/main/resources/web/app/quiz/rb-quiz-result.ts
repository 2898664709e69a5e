import { html, nothing } from "lit";
import type { Attempt, Item, Quiz, Result, Review } from "../api/types";
import { PageElement } from "../shell/page-element";
import { stemParts } from "./rb-quiz-item";
import { kindName } from "./words";
import "./rb-review";

/** The reader wants another quiz. */
export const NEW_QUIZ = "rb-new-quiz";

/** The score, the score of each kind, and every item with its answer and evidence. */
export class QuizResult extends PageElement {
  static properties = { quiz: { attribute: false }, attempt: { attribute: false } };
  declare quiz: Quiz;
  declare attempt: Attempt;

  render() {
    const result = this.attempt.result;
    if (!result) return nothing;
    return html`
      <section class="quiz-result" aria-label="Quiz result" tabindex="-1">
        <header class="score">
          <p class="score-line"><strong>${number(result.score)}</strong> of ${number(result.maxScore)}</p>
          <progress max=${result.maxScore} .value=${result.score} aria-label="Score"></progress>
          ${this.byKind(result)}
        </header>
        <ol class="result-items">
          ${this.quiz.items.map((item, index) => this.row(item, index, result))}
        </ol>
        <div class="actions"><button type="button" class="button primary" @click=${() => this.emit(NEW_QUIZ)}>New quiz</button></div>
      </section>`;
  }

  private byKind(result: Result) {
    const kinds = [...new Set(this.quiz.items.map((item) => item.kind))];
    if (kinds.length < 2) return nothing;
    return html`
      <dl class="kinds" aria-label="Score by kind">
        ${kinds.map((kind) => {
          const ofKind = this.quiz.items.filter((item) => item.kind === kind);
          const score = ofKind.reduce((sum, item) => sum + (this.reviewOf(item, result)?.score ?? 0), 0);
          return html`<div><dt>${kindName(kind)}</dt><dd>${number(score)} of ${ofKind.length}</dd></div>`;
        })}
      </dl>`;
  }

  private row(item: Item, index: number, result: Result) {
    const review = this.reviewOf(item, result);
    const given = this.attempt.responses.find((response) => response.itemId === item.id) ?? null;
    return html`
      <li aria-label="Question ${index + 1}">
        <p class="result-stem" dir="auto"><span class="result-number">${index + 1}</span><span>${stemParts(item.stem)}</span></p>
        ${review ? html`<rb-review .item=${item} .given=${given} .review=${review} backLabel="Back to result"></rb-review>` : nothing}
      </li>`;
  }

  private reviewOf(item: Item, result: Result): Review | undefined {
    return result.reviews.find((review) => review.itemId === item.id);
  }
}
customElements.define("rb-quiz-result", QuizResult);

const number = (value: number): string => value.toLocaleString(undefined, { maximumFractionDigits: 1 });
