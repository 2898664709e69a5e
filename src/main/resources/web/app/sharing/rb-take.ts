import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { readAttempt, readQuiz } from "../api/client";
import { asProblem, isAbort, type Problem } from "../api/problem";
import { join, lookAtLink, type SharedQuiz } from "../api/sharing";
import type { Attempt, Quiz } from "../api/types";
import type { QuizRun } from "../quiz/rb-quiz-run";
import { announce } from "../shell/announce";
import { absent } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { counted, roughly } from "../shell/words";
import { keepSeat, leaveSeat, recallSeat, requestId, type Seat } from "./seat";
import "../quiz/rb-quiz-result";
import "../quiz/rb-quiz-run";
import "../shell/rb-problem";
import "../shell/rb-waiting";

/** What the server says of links that nobody can begin under, by the code of the problem. */
const CLOSED = ["/problems/link-not-found", "/problems/link-revoked", "/problems/link-expired"];

/** A shared quiz, from the name to the result. A learner who comes back finds the attempt as it was left. */
export class TakeShared extends PageElement {
  static properties = {
    token: { attribute: false },
    offer: { state: true },
    seat: { state: true },
    quiz: { state: true },
    attempt: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  declare token: string;
  declare offer: SharedQuiz | null;
  declare seat: Seat | null;
  declare quiz: Quiz | null;
  declare attempt: Attempt | null;
  declare busy: boolean;
  declare problem: Problem | null;
  private readonly life = new AbortController();

  constructor() {
    super();
    this.offer = null;
    this.seat = null;
    this.quiz = null;
    this.attempt = null;
    this.busy = false;
    this.problem = null;
  }

  protected firstUpdated(): void {
    document.title = "Take a quiz – Readback";
    void this.open();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
  }

  render() {
    return html`<section class="quiz shared" aria-label="Shared quiz" @rb-submitted=${this.onSubmitted}
      @rb-attempt-changed=${this.onChanged} @rb-time-up=${this.onTimeUp}>${this.body()}</section>`;
  }

  private body() {
    if (this.quiz && this.attempt && this.seat) return this.taking(this.quiz, this.attempt, this.seat);
    if (this.problem && CLOSED.includes(this.problem.type)) return this.closed(this.problem);
    if (this.offer) return this.entrance(this.offer);
    if (this.problem) return html`<h1>Shared quiz</h1><rb-problem .problem=${this.problem} @rb-retry=${this.open}></rb-problem>`;
    return html`<rb-waiting label="Opening the quiz"></rb-waiting>`;
  }

  private entrance(offer: SharedQuiz) {
    const complaint = this.problem?.messageFor("name") ?? null;
    return html`
      <h1 dir="auto">${offer.title}</h1>
      <ul class="terms" aria-label="About this quiz">
        <li>${counted(offer.items, "question")}</li>
        <li>${offer.timeLimitSeconds === null ? "No time limit" : `${roughly(offer.timeLimitSeconds)}, counted from “Start”`}</li>
        <li>${offer.feedback === "immediate" ? "Answers are shown after each question" : "Answers are shown at the end"}</li>
      </ul>
      <form class="stack" aria-label="Begin" @submit=${this.onBegin}>
        <div class="field">
          <label for="learner-name">Your name</label>
          <input id="learner-name" name="name" autocomplete="name" required dir="auto"
            aria-invalid=${complaint !== null} aria-describedby="learner-name-note">
          <p id="learner-name-note" class=${complaint ? "field-error" : "hint"}>${complaint ?? "Whoever shared the quiz sees it beside your answers."}</p>
        </div>
        ${this.problem && !complaint ? html`<rb-problem .problem=${this.problem} action=""></rb-problem>` : nothing}
        <button type="submit" class="button primary large" ?disabled=${this.busy}>${this.busy ? "Starting…" : "Start"}</button>
      </form>`;
  }

  private taking(quiz: Quiz, attempt: Attempt, seat: Seat) {
    const open = attempt.state === "in-progress";
    return html`
      <header class="shared-head">
        <h1 dir="auto">${quiz.title}</h1>
        <p class="hint">Taken by <bdi>${seat.name}</bdi></p>
      </header>
      ${open
        ? keyed(attempt.id, html`<rb-quiz-run .quiz=${quiz} .attempt=${attempt} away></rb-quiz-run>`)
        : keyed(attempt.id, html`
          <rb-quiz-result .quiz=${quiz} .attempt=${attempt} away></rb-quiz-result>
          <div class="actions centred"><button type="button" class="button" @click=${this.leave}>Let somebody else begin here</button></div>`)}`;
  }

  private closed(problem: Problem) {
    return html`
      <div class="welcome" role="alert">
        ${absent}
        <h1>${problem.title}</h1>
        <p>${problem.detail}</p>
      </div>`;
  }

  private open = async (): Promise<void> => {
    await this.during(async (signal) => {
      const seat = recallSeat(this.token);
      if (seat) await this.takeUp(seat, signal);
      else this.offer = await lookAtLink(this.token, signal);
    });
    if (this.problem?.type !== "/problems/attempt-not-found") return;
    // The quiz was deleted and perhaps shared anew.
    leaveSeat(this.token);
    await this.open();
  };

  private async takeUp(seat: Seat, signal: AbortSignal): Promise<void> {
    const attempt = await readAttempt(seat.attemptId, signal);
    this.quiz = await readQuiz(attempt.quizId, signal);
    this.seat = seat;
    this.attempt = attempt;
    document.title = `${this.quiz.title} – Readback`;
  }

  private onBegin(event: Event): void {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get("name") ?? "");
    void this.during(async (signal) => {
      const joined = await join(this.token, name, requestId(this.token), signal);
      const seat = { attemptId: joined.attemptId, name: joined.name };
      keepSeat(this.token, seat);
      await this.takeUp(seat, signal);
      announce(this, "The quiz has begun");
    });
  }

  private async onSubmitted({ detail }: CustomEvent<Attempt>): Promise<void> {
    this.attempt = detail;
    if (detail.result) announce(this, `Quiz finished: ${detail.result.score} of ${detail.result.maxScore}`);
    await this.updateComplete;
    this.scrollIntoView({ block: "start" });
    this.querySelector("rb-quiz-result")?.querySelector<HTMLElement>("section")?.focus({ preventScroll: true });
  }

  private onChanged({ detail }: CustomEvent<Attempt>): void {
    this.attempt = detail;
  }

  private onTimeUp(): void {
    announce(this, "Time is up. Your answers are being handed in.");
    void this.querySelector<QuizRun>("rb-quiz-run")?.handIn();
  }

  private leave = async (): Promise<void> => {
    leaveSeat(this.token);
    Object.assign(this, { seat: null, quiz: null, attempt: null });
    await this.open();
    await this.updateComplete;
    this.querySelector<HTMLElement>("#learner-name")?.focus();
  };

  private async during(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = null;
    try {
      await work(this.life.signal);
    } catch (thrown) {
      if (!isAbort(thrown)) this.problem = asProblem(thrown);
    } finally {
      this.busy = false;
    }
  }
}
customElements.define("rb-take", TakeShared);
