import { html, nothing } from "lit";
import { addCards, decide, openDeck } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { Attempt, Item, Quiz, Result, Review } from "../api/types";
import { announce } from "../shell/announce";
import { PageElement } from "../shell/page-element";
import { DUE_HASH } from "../shell/route";
import { stemParts } from "./rb-quiz-item";
import type { Decided } from "./rb-review";
import { kindName, PARTS } from "./words";
import "../shell/rb-problem";
import "./rb-review";

/** The reader wants another quiz. */
export const NEW_QUIZ = "rb-new-quiz";
/** The reader wants to be asked again for what was missed. */
export const RETRY_MISSED = "rb-retry-missed";
/** The learner's decision has changed the result; the detail is the attempt. */
export const ATTEMPT_CHANGED = "rb-attempt-changed";

/** The score, by kind and by part of the article, every item with its answer and evidence, and what to do about what was missed. */
export class QuizResult extends PageElement {
  static properties = {
    quiz: { attribute: false },
    attempt: { attribute: false },
    busy: { type: Boolean },
    away: { type: Boolean },
    problem: { state: true },
    kept: { state: true },
  };
  declare quiz: Quiz;
  declare attempt: Attempt;
  declare busy: boolean;
  /** Whether the quiz was taken on a page of its own, without its article and its author. */
  declare away: boolean;
  declare problem: Problem | null;
  /** What became of adding cards to the deck, in words. */
  declare kept: string;

  constructor() {
    super();
    this.busy = false;
    this.away = false;
    this.problem = null;
    this.kept = "";
  }

  render() {
    const result = this.attempt.result;
    if (!result) return nothing;
    return html`
      <section class="quiz-result" aria-label="Quiz result" tabindex="-1" @rb-decided=${this.onDecided}>
        <header class="score">
          <p class="score-line"><strong>${number(result.score)}</strong> of ${number(result.maxScore)}</p>
          <progress max=${result.maxScore} .value=${result.score} aria-label="Score"></progress>
          ${this.scores("Score by kind", result.byKind.map(({ kind, ...score }) => ({ name: kindName(kind), ...score })))}
          ${this.scores("Score by part", result.byPart.map(({ part, ...score }) => ({ name: PARTS[part] ?? part, ...score })))}
        </header>
        ${this.problem ? html`<rb-problem .problem=${this.problem} @rb-retry=${() => (this.problem = null)}></rb-problem>` : nothing}
        ${this.missed(result)}
        <ol class="result-items">
          ${this.quiz.items.map((item, index) => this.row(item, index, result))}
        </ol>
        ${this.away ? nothing
          : html`<div class="actions"><button type="button" class="button primary" @click=${() => this.emit(NEW_QUIZ)}>New quiz</button></div>`}
      </section>`;
  }

  private scores(label: string, rows: { name: string; score: number; maxScore: number }[]) {
    if (rows.length < 2) return nothing;
    return html`
      <dl class="kinds" aria-label=${label}>
        ${rows.map(({ name, score, maxScore }) => html`<div><dt>${name}</dt><dd>${number(score)} of ${number(maxScore)}</dd></div>`)}
      </dl>`;
  }

  private missed(result: Result) {
    const count = result.reviews.filter((review) => review.score === 0).length;
    if (count === 0) return nothing;
    return html`
      <div class="missed" role="group" aria-label="What you missed">
        <p>${count === 1 ? "One fact was missed." : `${count} facts were missed.`} ${this.away ? "Let"
          : `Ask for ${count === 1 ? "it" : "them"} again now, or let`} them come back day by day.</p>
        <div class="actions centred">
          ${this.away ? nothing : html`
            <button type="button" class="button primary" ?disabled=${this.busy} @click=${() => this.emit(RETRY_MISSED)}>
              ${this.busy ? "Writing new questions…" : "Retry what I missed"}</button>`}
          ${this.kept
            ? html`<p class="hint">${this.kept} <a href=${DUE_HASH}>Due today</a></p>`
            : html`<button type="button" class="button" @click=${this.keep}>Review later</button>`}
        </div>
      </div>`;
  }

  private row(item: Item, index: number, result: Result) {
    const review = this.reviewOf(item, result);
    const given = this.attempt.responses.find((response) => response.itemId === item.id) ?? null;
    return html`
      <li aria-label="Question ${index + 1}">
        <p class="result-stem" dir="auto"><span class="result-number">${index + 1}</span><span>${stemParts(item.stem)}</span></p>
        ${review ? html`<rb-review .item=${item} .given=${given} .review=${review} decidable backLabel="Back to result"
          .articleId=${this.away ? this.quiz.articleId : ""}></rb-review>` : nothing}
      </li>`;
  }

  private reviewOf(item: Item, result: Result): Review | undefined {
    return result.reviews.find((review) => review.itemId === item.id);
  }

  private onDecided(event: CustomEvent<Decided>): void {
    const { itemId, accepted } = event.detail;
    void this.during(async () => {
      const attempt = await decide(this.attempt.id, itemId, accepted);
      this.emit<Attempt>(ATTEMPT_CHANGED, attempt);
      if (attempt.result) announce(this, `Counted. ${attempt.result.score} of ${attempt.result.maxScore}`);
    });
  }

  private keep = (): Promise<void> =>
    this.during(async () => {
      const { added } = await addCards(await this.deck(), this.attempt.id);
      this.kept = added === 0 ? "They are in your deck already." : added === 1 ? "One card added." : `${added} cards added.`;
      announce(this, this.kept);
    });

  /** This browser's deck, made when it is first needed. */
  private async deck(): Promise<string> {
    const known = recall("deck");
    if (known) return known;
    const { id } = await openDeck();
    remember("deck", id);
    return id;
  }

  private async during(work: () => Promise<void>): Promise<void> {
    this.problem = null;
    try {
      await work();
    } catch (thrown) {
      if (isAbort(thrown)) return;
      const problem = asProblem(thrown);
      if (problem.type === "/problems/deck-not-found") remember("deck", null);
      this.problem = problem;
    }
  }
}
customElements.define("rb-quiz-result", QuizResult);

const number = (value: number): string => value.toLocaleString(undefined, { maximumFractionDigits: 1 });
