import { html, nothing, type PropertyValues } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { readAttempt, readQuiz, retryMissed, startAttempt, writeQuiz } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { Article, Attempt, Feedback, Quiz } from "../api/types";
import { announce } from "../shell/announce";
import { PageElement } from "../shell/page-element";
import type { Confirm } from "../shell/rb-confirm";
import { toAuthorHash, toHash } from "../shell/route";
import { authorSecret, keepAuthorSecret } from "./author";
import type { StartQuiz } from "./rb-quiz-start";
import { retryLine, shortageLine, spelledOut } from "./words";
import "../shell/rb-confirm";
import "../shell/rb-problem";
import "../shell/rb-waiting";
import "./rb-exports";
import "./rb-quiz-offer";
import "./rb-quiz-result";
import "./rb-quiz-run";
import "./rb-quiz-start";
import "./rb-writing";
import "../sharing/rb-share";

/** The quiz side of the page: start card, quiz under way, result. An attempt left open is taken up again on reload. */
export class QuizRoom extends PageElement {
  static properties = {
    article: { attribute: false },
    offered: { type: String },
    quiz: { state: true },
    attempt: { state: true },
    resuming: { state: true },
    writing: { state: true },
    problem: { state: true },
    lost: { state: true },
    note: { state: true },
  };
  declare article: Article;
  /** Id of a published quiz that is to be taken; empty when none is. */
  declare offered: string;
  declare quiz: Quiz | null;
  declare attempt: Attempt | null;
  declare resuming: boolean;
  declare writing: boolean;
  declare problem: Problem | null;
  /** Why the open attempt could not be fetched. */
  declare lost: Problem | null;
  /** What a retry is made of. */
  declare note: string;
  /** Under way on another quiz than the one that is offered. */
  private other: Attempt | null = null;
  private readonly life = new AbortController();
  /** Of the quiz that is being written. */
  private request = new AbortController();

  constructor() {
    super();
    this.offered = "";
    this.quiz = null;
    this.attempt = null;
    this.resuming = false;
    this.writing = false;
    this.problem = null;
    this.lost = null;
    this.note = "";
  }

  protected updated(changed: PropertyValues<this>): void {
    // Where nothing is offered any more, the attempt that is shown stays; else the one that was left open is looked for.
    const isShown = this.attempt !== null && this.lost === null && !this.resuming;
    if (changed.has("offered") && (this.offered || !isShown)) void this.resume();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
    this.request.abort();
  }

  render() {
    return html`
      <div class="quiz" @rb-start-quiz=${this.onStart} @rb-submitted=${this.onSubmitted} @rb-new-quiz=${this.startAnew}
        @rb-retry-missed=${this.onRetry} @rb-attempt-changed=${this.onChanged} @rb-take-quiz=${this.onTake}
        @rb-stop-writing=${() => this.request.abort()}>
        ${this.body()}
      </div>
      <rb-confirm></rb-confirm>`;
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
        ${this.authoring(this.quiz)}`;
    }
    if (this.quiz && this.quiz.id === this.offered) {
      return html`<rb-quiz-offer .quiz=${this.quiz} .busy=${this.writing} .problem=${this.problem}></rb-quiz-offer>`;
    }
    return html`
      ${this.quiz ? this.shortage(this.quiz) : nothing}
      <rb-quiz-start .busy=${this.writing} .problem=${this.problem}></rb-quiz-start>
      ${this.writing ? html`<rb-writing></rb-writing>` : nothing}`;
  }

  private authoring(quiz: Quiz) {
    const secret = authorSecret(quiz.id);
    if (!secret) return nothing;
    return html`
      <p><a class="button" href=${toAuthorHash(quiz.id)}>Edit and publish this quiz</a></p>
      <rb-share .quiz=${quiz.id}></rb-share>
      <rb-exports .quizId=${quiz.id} .secret=${secret} what="this quiz as it was written"></rb-exports>`;
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
    const offered = this.offered;
    this.lost = null;
    this.resuming = Boolean(offered || recall(this.memory));
    if (!this.resuming) return;
    try {
      const known = await this.openAttempt();
      // What is offered is begun anew, unless it is under way.
      const attempt = !offered || (known?.quizId === offered && known.state === "in-progress") ? known : null;
      const quizId = attempt?.quizId ?? offered;
      this.other = attempt === null && known?.state === "in-progress" ? known : null;
      const quiz = quizId ? await readQuiz(quizId, this.life.signal) : null;
      // The address may have changed meanwhile; then this is not what is asked for any more.
      if (quiz && offered === this.offered) Object.assign(this, { quiz, attempt });
    } catch (thrown) {
      if (!isAbort(thrown) && offered === this.offered) this.lost = asProblem(thrown);
    } finally {
      if (offered === this.offered) this.resuming = false;
    }
  };

  /** The attempt that this browser remembers; null when there is none any more. */
  private async openAttempt(): Promise<Attempt | null> {
    const known = recall(this.memory);
    if (!known) return null;
    try {
      return await readAttempt(known, this.life.signal);
    } catch (thrown) {
      if (asProblem(thrown).status !== 404) throw thrown;
      remember(this.memory, null);
      return null;
    }
  }

  private async onTake({ detail }: CustomEvent<Feedback>): Promise<void> {
    const quiz = this.quiz;
    if (!quiz || this.writing) return;
    if (!(await this.agreed())) {
      location.hash = toHash(this.article.id);
      return;
    }
    this.writing = true;
    this.problem = null;
    try {
      await this.take(quiz, detail);
      history.replaceState(null, "", toHash(this.article.id));
    } catch (thrown) {
      if (!isAbort(thrown)) this.problem = asProblem(thrown);
    } finally {
      this.writing = false;
    }
  }

  /** Whether to begin although another quiz on the article is under way: the page comes back to one of them only. */
  private async agreed(): Promise<boolean> {
    if (!this.other) return true;
    const words = "You have begun another quiz on this article and not handed it in. If you start this one, this browser does not find the other again.";
    return (await this.querySelector<Confirm>(":scope > rb-confirm")?.ask("Leave the other quiz?", words, "Start this one", "Go on with the other")) ?? false;
  }

  private async take(quiz: Quiz, feedback: Feedback): Promise<void> {
    this.attempt = await startAttempt(quiz.id, feedback, this.life.signal);
    remember(this.memory, this.attempt.id);
  }

  private async onStart({ detail }: CustomEvent<StartQuiz>): Promise<void> {
    this.writing = true;
    this.problem = null;
    try {
      this.request = new AbortController();
      this.quiz = await writeQuiz(this.article.id, detail.request, this.request.signal);
      if (this.quiz.authorSecret) keepAuthorSecret(this.quiz.id, this.quiz.authorSecret);
      if (this.quiz.shortage) announce(this, shortageLine(this.quiz.shortage));
      if (this.quiz.items.length === 0) return;
      if (detail.edit) location.hash = toAuthorHash(this.quiz.id);
      else await this.take(this.quiz, detail.feedback);
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
