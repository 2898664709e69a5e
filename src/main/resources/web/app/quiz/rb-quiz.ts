import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { readAttempt, readQuiz, retryMissed, startAttempt, writeQuiz } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { Article, Attempt, Quiz } from "../api/types";
import { announce } from "../shell/announce";
import { PageElement } from "../shell/page-element";
import { authorSecret, keepAuthorSecret } from "./author";
import type { StartQuiz } from "./rb-quiz-start";
import { retryLine, shortageLine, spelledOut } from "./words";
import "../shell/rb-problem";
import "../shell/rb-waiting";
import "./rb-exports";
import "./rb-quiz-result";
import "./rb-quiz-run";
import "./rb-quiz-start";
import "../sharing/rb-share";

/** The quiz side of the page: start card, quiz under way, result. An attempt left open is taken up again on reload. */
export class QuizRoom extends PageElement {
  static properties = {
    article: { attribute: false },
    quiz: { state: true },
    attempt: { state: true },
    resuming: { state: true },
    writing: { state: true },
    problem: { state: true },
    lost: { state: true },
    note: { state: true },
  };
  declare article: Article;
  declare quiz: Quiz | null;
  declare attempt: Attempt | null;
  declare resuming: boolean;
  declare writing: boolean;
  declare problem: Problem | null;
  /** Why the open attempt could not be fetched. */
  declare lost: Problem | null;
  /** What a retry is made of. */
  declare note: string;
  private readonly life = new AbortController();

  constructor() {
    super();
    this.quiz = null;
    this.attempt = null;
    this.resuming = false;
    this.writing = false;
    this.problem = null;
    this.lost = null;
    this.note = "";
  }

  protected firstUpdated(): void {
    void this.resume();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
  }

  render() {
    return html`
      <div class="quiz" @rb-start-quiz=${this.onStart} @rb-submitted=${this.onSubmitted} @rb-new-quiz=${this.startAnew}
        @rb-retry-missed=${this.onRetry} @rb-attempt-changed=${this.onChanged}>
        ${this.body()}
      </div>`;
  }

  private body() {
    if (this.resuming) return html`<rb-waiting label="Fetching your quiz"></rb-waiting>`;
    if (this.lost) return html`<rb-problem .problem=${this.lost} @rb-retry=${this.resume}></rb-problem>`;
    if (this.quiz && this.attempt) {
      return html`
        ${this.shortage(this.quiz)}
        ${this.note ? html`<p class="hint">${this.note}</p>` : nothing}
        ${this.problem ? html`<rb-problem .problem=${this.problem} @rb-retry=${this.onRetry}></rb-problem>` : nothing}
        ${this.attempt.state === "submitted"
          ? keyed(this.attempt.id, html`<rb-quiz-result .quiz=${this.quiz} .attempt=${this.attempt} .busy=${this.writing}></rb-quiz-result>`)
          : keyed(this.attempt.id, html`<rb-quiz-run .quiz=${this.quiz} .attempt=${this.attempt}></rb-quiz-run>`)}
        ${this.exports(this.quiz)}`;
    }
    return html`
      ${this.quiz ? this.shortage(this.quiz) : nothing}
      <rb-quiz-start .busy=${this.writing} .problem=${this.problem}></rb-quiz-start>
      ${this.writing ? html`<rb-waiting label="Writing and checking questions"></rb-waiting>` : nothing}`;
  }

  private exports(quiz: Quiz) {
    const secret = authorSecret(quiz.id);
    return secret
      ? html`<rb-share .quiz=${quiz.id}></rb-share><rb-exports .quiz=${quiz} .secret=${secret}></rb-exports>`
      : nothing;
  }

  private shortage({ shortage }: Quiz) {
    if (!shortage) return nothing;
    return html`
      <aside class="shortage" aria-label="Fewer questions than asked">
        <p>${shortageLine(shortage)}</p>
        ${shortage.reasons.length > 0
          ? html`
            <details>
              <summary>Why</summary>
              <p>Drafted questions that were not good enough:</p>
              <ul>${shortage.reasons.map(({ reason, count }) => html`<li>${spelledOut(reason)} (${count})</li>`)}</ul>
            </details>`
          : nothing}
      </aside>`;
  }

  private get memory(): `attempt.${string}` {
    return `attempt.${this.article.id}`;
  }

  private resume = async (): Promise<void> => {
    const known = recall(this.memory);
    if (!known) return;
    this.resuming = true;
    this.lost = null;
    try {
      const attempt = await readAttempt(known, this.life.signal);
      this.quiz = await readQuiz(attempt.quizId, this.life.signal);
      this.attempt = attempt;
    } catch (thrown) {
      if (isAbort(thrown)) return;
      const problem = asProblem(thrown);
      if (problem.status === 404) remember(this.memory, null);
      else this.lost = problem;
    } finally {
      this.resuming = false;
    }
  };

  private async onStart({ detail }: CustomEvent<StartQuiz>): Promise<void> {
    this.writing = true;
    this.problem = null;
    try {
      this.quiz = await writeQuiz(this.article.id, detail.request, this.life.signal);
      if (this.quiz.authorSecret) keepAuthorSecret(this.quiz.id, this.quiz.authorSecret);
      if (this.quiz.items.length === 0) return;
      this.attempt = await startAttempt(this.quiz.id, detail.feedback, this.life.signal);
      remember(this.memory, this.attempt.id);
    } catch (thrown) {
      if (!isAbort(thrown)) this.problem = asProblem(thrown);
    } finally {
      this.writing = false;
    }
  }

  private async onSubmitted({ detail }: CustomEvent<Attempt>): Promise<void> {
    this.attempt = detail;
    const result = detail.result;
    if (result) announce(this, `Quiz finished: ${result.score} of ${result.maxScore}`);
    await this.updateComplete;
    this.scrollIntoView({ block: "start" });
    this.querySelector("rb-quiz-result")?.querySelector<HTMLElement>("section")?.focus({ preventScroll: true });
  }

  private onChanged({ detail }: CustomEvent<Attempt>): void {
    this.attempt = detail;
  }

  private onRetry = async (): Promise<void> => {
    if (!this.attempt || this.writing) return;
    this.writing = true;
    this.problem = null;
    try {
      const { attempt, quiz, items } = await retryMissed(this.attempt.id, this.life.signal);
      const fresh = items.filter((item) => item.fresh).length;
      Object.assign(this, { quiz, attempt, note: retryLine(fresh, items.length - fresh) });
      remember(this.memory, attempt.id);
      announce(this, this.note);
    } catch (thrown) {
      if (!isAbort(thrown)) this.problem = asProblem(thrown);
    } finally {
      this.writing = false;
    }
  };

  private startAnew(): void {
    this.note = "";
    remember(this.memory, null);
    this.quiz = null;
    this.attempt = null;
    this.problem = null;
  }
}
customElements.define("rb-quiz", QuizRoom);
