import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { Problem } from "../api/problem";
import type { Draft, FeedbackMode, QuestionsMode, QuizSettings } from "../api/types";
import { PageElement } from "../shell/page-element";
import "../shell/rb-problem";

/** The author wants these settings; the detail is QuizSettings. */
export const SETTINGS_WANTED = "rb-settings-wanted";

const FEEDBACK: [FeedbackMode, string, string][] = [
  ["choice", "Learners choose", "Each decides at the start"],
  ["deferred", "Test", "Answers are shown at the end"],
  ["immediate", "Practice", "Shown after each question"],
];
const QUESTIONS: [QuestionsMode, string, string][] = [
  ["by-feedback", "Not during a test", "In practice it answers as always"],
  ["withheld", "Not while anybody takes it", "What an open attempt asks is kept back, in practice too"],
  ["answered", "Always", "Learners may look up what they are asked"],
];
const SECONDS = 60;

/** Title, time limit, feedback and help from the chat. What was typed stays until the server has taken it. */
export class DraftSettings extends PageElement {
  static properties = {
    draft: { attribute: false },
    problem: { attribute: false },
    busy: { type: Boolean },
    typed: { state: true },
  };
  declare draft: Draft;
  declare problem: Problem | null;
  declare busy: boolean;
  declare typed: Partial<{ title: string; minutes: string; feedback: FeedbackMode; questions: QuestionsMode }>;

  constructor() {
    super();
    this.problem = null;
    this.busy = false;
    this.typed = {};
  }

  /** Whether something was typed that is not saved. */
  get dirty(): boolean {
    return Object.keys(this.typed).length > 0;
  }

  /** The server has taken what was typed. */
  settle(): void {
    this.typed = {};
  }

  render() {
    const { title, minutes, feedback, questions } = this.shown;
    return html`
      <form class="stack draft-settings" aria-label="Settings" novalidate @submit=${this.onSubmit}>
        ${this.line("title", "Title", title, "", (value) => ({ title: value }))}
        ${this.line("timeLimitSeconds", "Time limit in minutes", minutes, "Empty for none. It runs from the start of each learner's attempt.",
          (value) => ({ minutes: value }), "decimal")}
        ${this.choices("feedback", "Feedback", FEEDBACK, feedback)}
        ${this.choices("questions", "May the chat answer what the quiz asks?", QUESTIONS, questions)}
        ${this.unplaced ? html`<rb-problem .problem=${this.problem} action=""></rb-problem>` : nothing}
        <div class="actions">
          ${this.dirty ? html`<button type="button" class="button" ?disabled=${this.busy} @click=${this.settle}>Cancel</button>` : nothing}
          <button type="submit" class="button primary" ?disabled=${this.busy || !this.dirty}>Save settings</button>
        </div>
      </form>`;
  }

  private line(field: string, label: string, value: string, hint: string, change: (value: string) => typeof this.typed, mode = "text") {
    const message = this.problem?.messageFor(field) ?? null;
    return html`
      <div class="field">
        <label for="draft-${field}">${label}</label>
        <input id="draft-${field}" autocomplete="off" dir="auto" inputmode=${mode} .value=${live(value)} aria-describedby="draft-${field}-note"
          aria-invalid=${message ? "true" : "false"} @input=${(event: Event) => this.type(change((event.target as HTMLInputElement).value))}>
        <p id="draft-${field}-note" class=${message ? "field-error" : "hint"}>${message ?? hint}</p>
      </div>`;
  }

  private choices(field: "feedback" | "questions", legend: string, choices: [string, string, string][], chosen: string) {
    return html`
      <fieldset class="choices">
        <legend>${legend}</legend>
        ${choices.map(([value, label, note]) => html`
          <label class="row"><input type="radio" name="draft-${field}" value=${value} .checked=${live(chosen === value)}
            @change=${() => this.type({ [field]: value })}><span>${label}<span class="row-note">${note}</span></span></label>`)}
      </fieldset>`;
  }

  /** What stands in the form: what was typed, else what is stored. */
  private get shown(): Required<typeof this.typed> {
    const { title, feedback, questions } = this.draft;
    return { title, minutes: minutesOf(this.draft), feedback, questions, ...this.typed };
  }

  private type(part: typeof this.typed): void {
    this.typed = { ...this.typed, ...part };
  }

  private get unplaced(): boolean {
    return this.problem !== null && !["title", "timeLimitSeconds"].some((field) => this.problem?.messageFor(field));
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const { minutes, ...others } = this.shown;
    this.emit<QuizSettings>(SETTINGS_WANTED, { ...others, timeLimitSeconds: secondsOf(minutes) });
  }
}
customElements.define("rb-draft-settings", DraftSettings);

const minutesOf = ({ timeLimitSeconds }: Draft): string => (timeLimitSeconds === null ? "" : String(timeLimitSeconds / SECONDS));

/** What is no number is sent as 0, so that the server's words on what is legal stand at the field. */
function secondsOf(minutes: string): number | null {
  const typed = minutes.trim().replace(",", ".");
  return typed === "" ? null : Math.round(Number(typed) * SECONDS) || 0;
}
