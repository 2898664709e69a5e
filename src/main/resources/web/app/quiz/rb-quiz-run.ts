import { html, nothing, type PropertyValues } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { submitAttempt } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, type Problem } from "../api/problem";
import type { Attempt, Given, Item, Quiz, Response } from "../api/types";
import { announce } from "../shell/announce";
import { PageElement } from "../shell/page-element";
import type { Confirm } from "../shell/rb-confirm";
import { Autosave, type SaveReport } from "./autosave";
import type { QuizItem } from "./rb-quiz-item";
import { kindName, listed, VERDICTS } from "./words";
import "../shell/rb-confirm";
import "../shell/rb-problem";
import "./rb-quiz-item";
import "./rb-review";

/** The attempt has been handed in; the detail is the attempt with its result. */
export const SUBMITTED = "rb-submitted";

const TYPING_PAUSE_MS = 600;
const SAVE_WORDS = { idle: "", saving: "Saving…", saved: "Saved", retrying: "Not saved – retrying", refused: "Not saved" };

/** A quiz under way, one question per page, each answer saved as it is given. */
export class QuizRun extends PageElement {
  static properties = {
    quiz: { attribute: false },
    attempt: { attribute: false },
    index: { state: true },
    responses: { state: true },
    saving: { state: true },
    problem: { state: true },
    busy: { state: true },
  };
  declare quiz: Quiz;
  declare attempt: Attempt;
  declare index: number;
  declare responses: Map<string, Response>;
  declare saving: SaveReport;
  declare problem: Problem | null;
  declare busy: boolean;
  private readonly life = new AbortController();
  private autosave: Autosave | null = null;
  private typing = 0;

  constructor() {
    super();
    this.index = 0;
    this.responses = new Map();
    this.saving = { state: "idle", problem: null };
    this.problem = null;
    this.busy = false;
  }

  protected willUpdate(): void {
    if (this.autosave) return;
    this.autosave = new Autosave(this.attempt.id, (report) => this.onReport(report), (saved) => void this.onSaved(saved), this.life.signal);
    this.responses = new Map(this.attempt.responses.map((response) => [response.itemId, response]));
    const left = this.quiz.items.findIndex((item) => item.id === recall(`item.${this.attempt.id}`));
    this.index = Math.max(0, left);
  }

  protected updated(changed: PropertyValues<this>): void {
    if (!changed.has("index")) return;
    remember(`item.${this.attempt.id}`, this.item.id);
    if (changed.get("index") !== undefined) this.scrollIntoView({ block: "start" });
    void this.querySelector<QuizItem>("rb-quiz-item")?.takeFocus();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.typing);
    this.life.abort();
  }

  render() {
    const { items } = this.quiz;
    const response = this.response;
    const review = response?.review ?? null;
    return html`
      <form class="quiz-run" aria-label="Quiz" @submit=${this.onSubmit} @rb-given=${this.onGiven}>
        ${this.progress(items.length)}
        <p class="item-kind">${kindName(this.item.kind)}</p>
        ${keyed(this.item.id, html`<rb-quiz-item .item=${this.item} .given=${response ?? null} .locked=${review !== null}
          .key=${review?.key.optionId ?? ""} .keyOrder=${review?.key.order ?? null}></rb-quiz-item>`)}
        ${review ? html`<rb-review .item=${this.item} .given=${response ?? null} .review=${review}></rb-review>` : nothing}
        ${this.problem ? html`<rb-problem .problem=${this.problem} @rb-retry=${this.finish}></rb-problem>` : nothing}
        <div class="quiz-foot">
          <button type="button" class="button" ?disabled=${this.index === 0} @click=${() => this.go(this.index - 1)}>Previous</button>
          <span class="save-state ${this.saving.state}">${SAVE_WORDS[this.saving.state]}${this.saving.state === "refused"
            ? html`: ${this.saving.problem?.detail || this.saving.problem?.title}` : nothing}</span>
          <button type="submit" class="button primary" ?disabled=${this.busy}>${this.nextLabel}</button>
        </div>
      </form>
      <rb-confirm></rb-confirm>`;
  }

  private progress(total: number) {
    const answered = this.quiz.items.filter((item) => this.isAnswered(item)).length;
    return html`
      <div class="quiz-progress">
        <p id="quiz-place">Question ${this.index + 1} of ${total} · ${answered} answered</p>
        <progress max=${total} .value=${answered} aria-labelledby="quiz-place"></progress>
      </div>`;
  }

  private get item(): Item {
    return this.quiz.items[this.index];
  }

  private get response(): Response | undefined {
    return this.responses.get(this.item.id);
  }

  private get practising(): boolean {
    return this.attempt.feedback === "immediate";
  }

  /** In practice an answer counts, and is final, only when it is checked: arrows may wander over the options before. */
  private get toBeChecked(): boolean {
    return this.practising && this.isAnswered(this.item) && !this.response?.review;
  }

  private get nextLabel(): string {
    if (this.busy) return "Finishing…";
    if (this.toBeChecked) return "Check answer";
    return this.index === this.quiz.items.length - 1 ? "Finish" : "Next";
  }

  private isAnswered(item: Item): boolean {
    const given = this.responses.get(item.id);
    return Boolean(given?.optionId || given?.order || given?.text?.trim());
  }

  private onGiven(event: CustomEvent<Given>): void {
    if (this.response?.review) return;
    const itemId = this.item.id;
    this.responses = new Map(this.responses).set(itemId, { ...event.detail, itemId });
    if (this.practising) return;
    window.clearTimeout(this.typing);
    if (event.detail.optionId || event.detail.order) this.store(itemId);
    else this.typing = window.setTimeout(() => this.flushTyping(), TYPING_PAUSE_MS);
  }

  private store(itemId: string): void {
    const { optionId, text, order } = this.responses.get(itemId) ?? {};
    void this.autosave?.save(itemId, optionId ? { optionId } : order ? { order } : { text: text ?? "" });
  }

  private onReport(report: SaveReport): void {
    if (report.state !== this.saving.state && (report.state === "retrying" || report.state === "refused")) {
      announce(this, SAVE_WORDS[report.state]);
    }
    this.saving = report;
  }

  private async onSaved(saved: Response): Promise<void> {
    if (!saved.review) return;
    const local = this.responses.get(saved.itemId);
    this.responses = new Map(this.responses).set(saved.itemId, { ...saved, ...local, review: saved.review });
    announce(this, VERDICTS[saved.review.verdict]);
    await this.updateComplete;
    this.querySelector(".quiz-foot")?.scrollIntoView({ block: "nearest" });
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.flushTyping();
    if (this.toBeChecked) this.store(this.item.id);
    else if (this.index < this.quiz.items.length - 1) this.go(this.index + 1);
    else void this.finish();
  }

  private go(index: number): void {
    this.flushTyping();
    this.index = index;
  }

  /** Saves the text that was typed since the last save, if there is any. */
  private flushTyping(): void {
    if (this.typing === 0 || this.practising) return;
    window.clearTimeout(this.typing);
    this.typing = 0;
    this.store(this.item.id);
  }

  private finish = async (): Promise<void> => {
    if (this.busy || !(await this.agreed())) return;
    this.busy = true;
    this.problem = null;
    try {
      await this.autosave?.settled();
      this.emit<Attempt>(SUBMITTED, await submitAttempt(this.attempt.id, this.life.signal));
      remember(`item.${this.attempt.id}`, null);
    } catch (thrown) {
      this.problem = asProblem(thrown);
    } finally {
      this.busy = false;
    }
  };

  private async agreed(): Promise<boolean> {
    const open = this.quiz.items.flatMap((item, index) => (this.isAnswered(item) ? [] : [index + 1]));
    if (open.length === 0) return true;
    const words = open.length === 1 ? `Question ${open[0]} is not answered.` : `Questions ${listed(open)} are not answered.`;
    const agreed = await this.querySelector<Confirm>("rb-confirm")?.ask("Finish the quiz?", words, "Finish anyway", "Keep answering");
    if (!agreed) this.go(open[0] - 1);
    return agreed ?? false;
  }
}
customElements.define("rb-quiz-run", QuizRun);
