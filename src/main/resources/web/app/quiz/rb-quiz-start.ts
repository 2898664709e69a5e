import { html, nothing } from "lit";
import { recall, remember } from "../api/memory";
import type { Problem } from "../api/problem";
import type { Feedback, QuizRequest } from "../api/types";
import { PageElement } from "../shell/page-element";
import { kindName } from "./words";
import "../shell/rb-problem";

/** The reader wants a quiz. */
export const START_QUIZ = "rb-start-quiz";

export interface StartQuiz {
  request: QuizRequest;
  feedback: Feedback;
  /** Whether the quiz is to be edited before anyone takes it. */
  edit: boolean;
}

const KINDS = ["multiple-choice", "short-answer", "true-false", "cloze", "find-evidence", "ordering"];
const MOST = 50;

/** The card before a quiz: how many items, of which kinds, and when the answers are shown. */
export class QuizStart extends PageElement {
  static properties = { busy: { type: Boolean }, problem: { attribute: false }, complaint: { state: true } };
  declare busy: boolean;
  declare problem: Problem | null;
  declare complaint: string | null;

  constructor() {
    super();
    this.busy = false;
    this.problem = null;
    this.complaint = null;
  }

  render() {
    return html`
      <form class="quiz-start stack" aria-label="New quiz" novalidate @submit=${this.onSubmit}>
        <div>
          <h2>Let the article ask you</h2>
          <p class="hint">Each question is checked against the text before you see it. There is no time limit, unless you set one for your learners.</p>
        </div>
        <div class="field beside">
          <label for="quiz-items">Number of questions</label>
          <input id="quiz-items" name="items" type="number" inputmode="numeric" min="1" max=${MOST} value="10"
            aria-describedby="quiz-items-note" aria-invalid=${this.itemsMessage ? "true" : "false"}>
          <p id="quiz-items-note" class=${this.itemsMessage ? "field-error" : "unseen"}>${this.itemsMessage ?? `From 1 to ${MOST}.`}</p>
        </div>
        <fieldset class="choices">
          <legend>Kinds</legend>
          ${KINDS.map((kind) => html`
            <label class="row"><input type="checkbox" name="kinds" value=${kind} checked><span>${kindName(kind)}</span></label>`)}
          ${this.kindsMessage ? html`<p class="field-error">${this.kindsMessage}</p>` : nothing}
        </fieldset>
        <fieldset class="choices halves">
          <legend>Answers</legend>
          ${this.mode("deferred", "Test", "Shown at the end", true)}
          ${this.mode("immediate", "Practice", "Shown after each question", false)}
        </fieldset>
        <fieldset class="choices halves">
          <legend>Layout</legend>
          ${this.layout("", "One at a time")}
          ${this.layout("all", "All on one page")}
        </fieldset>
        <details>
          <summary>Repeat an earlier quiz</summary>
          <div class="field">
            <label for="quiz-seed">Seed</label>
            <input id="quiz-seed" name="seed" inputmode="numeric" autocomplete="off" aria-describedby="quiz-seed-note">
            <p id="quiz-seed-note" class=${this.complaint ? "field-error" : "hint"}>
              ${this.complaint ?? "A whole number. The same article, choices and seed give the same quiz."}</p>
          </div>
        </details>
        ${this.problem && !this.itemsMessage && !this.kindsMessage
          ? html`<rb-problem .problem=${this.problem} @rb-retry=${this.again}></rb-problem>`
          : nothing}
        <div class="start-actions">
          <button type="submit" class="button primary large" ?disabled=${this.busy}>${this.busy ? "Writing your quiz…" : "Start quiz"}</button>
          <button type="submit" class="button large" value="edit" ?disabled=${this.busy}>Write it to edit</button>
        </div>
      </form>`;
  }

  private layout(value: string, label: string) {
    return html`
      <label class="row">
        <input type="radio" name="layout" value=${value} ?checked=${(recall("layout") ?? "") === value}><span>${label}</span>
      </label>`;
  }

  private mode(value: Feedback, label: string, note: string, chosen: boolean) {
    return html`
      <label class="row">
        <input type="radio" name="feedback" value=${value} ?checked=${chosen}>
        <span>${label}<span class="row-note">${note}</span></span>
      </label>`;
  }

  private get itemsMessage(): string | null {
    return this.problem?.messageFor("items") ?? null;
  }

  private get kindsMessage(): string | null {
    return this.problem?.messageFor("kinds") ?? null;
  }

  private again = (): void => this.querySelector("form")?.requestSubmit();

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const seed = String(form.get("seed") ?? "").trim();
    this.complaint = /^-?\d{0,15}$/.test(seed) ? null : "The seed is a whole number of at most 15 digits.";
    if (this.complaint) return;
    const request: QuizRequest = { items: Number(form.get("items")), kinds: form.getAll("kinds").map(String) };
    if (seed !== "") request.seed = Number(seed);
    remember("layout", String(form.get("layout")) || null);
    const edit = (event.submitter as HTMLButtonElement | null)?.value === "edit";
    this.emit<StartQuiz>(START_QUIZ, { request, feedback: form.get("feedback") as Feedback, edit });
  }
}
customElements.define("rb-quiz-start", QuizStart);
