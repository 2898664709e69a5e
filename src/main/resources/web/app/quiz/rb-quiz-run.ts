import { html, nothing, type PropertyValues } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { decide, submitAttempt } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { Attempt, Given, Item, Quiz, Response } from "../api/types";
import { announce } from "../shell/announce";
import { PageElement } from "../shell/page-element";
import type { Confirm } from "../shell/rb-confirm";
import { Answers } from "./answers";
import { SAVE_WORDS, type SaveReport } from "./autosave";
import type { QuizItem } from "./rb-quiz-item";
import type { Decided } from "./rb-review";
import { progressView, questionView, timeUpView, type Mark } from "./run-views";
import { unfinished, VERDICTS } from "./words";
import "../shell/rb-confirm";
import "../shell/rb-problem";

/** The attempt has been handed in; the detail is the attempt with its result. */
export const SUBMITTED = "rb-submitted";

/** A quiz under way, one question per page or all on one, each answer saved as it is given. */
export class QuizRun extends PageElement {
  static properties = {
    quiz: { attribute: false },
    attempt: { attribute: false },
    away: { type: Boolean },
    index: { state: true },
    saving: { state: true },
    problem: { state: true },
    busy: { state: true },
    flags: { state: true },
    all: { state: true },
    expired: { state: true },
  };
  declare quiz: Quiz;
  declare attempt: Attempt;
  /** Whether the quiz stands on a page of its own, without its article. */
  declare away: boolean;
  declare index: number;
  declare saving: SaveReport;
  declare problem: Problem | null;
  declare busy: boolean;
  /** Ids of items to come back to; known to this browser only. */
  declare flags: Set<string>;
  /** Whether all questions stand on one page. */
  declare all: boolean;
  /** Whether the time limit has been reached: nothing more can be answered. */
  declare expired: boolean;
  private readonly life = new AbortController();
  private answers: Answers | null = null;

  constructor() {
    super();
    this.away = false;
    this.index = 0;
    this.saving = { state: "idle", problem: null };
    this.problem = null;
    this.busy = false;
    this.flags = new Set();
    this.all = recall("layout") === "all";
    this.expired = false;
  }

  protected willUpdate(): void {
    if (this.answers) return;
    this.answers = new Answers(this.attempt, this.quiz.items, {
      changed: () => this.requestUpdate(),
      saving: (report) => this.onReport(report),
      reviewed: (response) => void this.onReviewed(response),
      handedIn: (attempt) => this.emit<Attempt>(SUBMITTED, attempt),
    }, this.life.signal);
    this.flags = new Set((recall(`flags.${this.attempt.id}`) ?? "").split(" ").filter(Boolean));
    this.expired = this.attempt.secondsLeft === 0;
    const left = this.quiz.items.findIndex((item) => item.id === recall(`item.${this.attempt.id}`));
    this.index = Math.max(0, left);
  }

  protected firstUpdated(): void {
    this.answers?.resume();
    window.addEventListener("beforeunload", this.onLeave);
  }

  protected updated(changed: PropertyValues<this>): void {
    if (!changed.has("index") && !changed.has("all")) return;
    remember(`item.${this.attempt.id}`, this.item.id);
    if (changed.get("index") !== undefined && !this.all) this.scrollIntoView({ block: "start" });
    void this.questionAt(this.index)?.takeFocus();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.onLeave);
    this.answers?.flush();
    this.life.abort();
  }

  render() {
    const { items } = this.quiz;
    const shown = this.all ? items : [this.item];
    return html`
      <form class="quiz-run" aria-label="Quiz" @submit=${this.onSubmit} @rb-given=${this.onGiven} @rb-decided=${this.onDecided}
        @rb-time-up=${this.onTimeUp}>
        ${progressView(this.marks, this.all ? -1 : this.index, this.attempt.secondsLeft ?? null, { go: (index) => this.go(index), changeLayout: this.changeLayout })}
        ${this.expired ? timeUpView(this.busy, () => this.handIn()) : nothing}
        ${shown.map((item) => keyed(item.id, this.question(item)))}
        ${this.problem ? html`<rb-problem .problem=${this.problem} @rb-retry=${this.handIn}></rb-problem>` : nothing}
        <div class="quiz-foot">
          ${this.all ? nothing
            : html`<button type="button" class="button" ?disabled=${this.index === 0} @click=${() => this.go(this.index - 1)}>Previous</button>`}
          <span class="save-state ${this.saving.state}">${SAVE_WORDS[this.saving.state]}${this.saving.state === "refused"
            ? html`: ${this.saving.problem?.detail || this.saving.problem?.title}` : nothing}</span>
          <button type="submit" class="button primary" ?disabled=${this.busy}>${this.nextLabel}</button>
        </div>
      </form>
      <rb-confirm></rb-confirm>`;
  }

  private question(item: Item) {
    const answers = this.answers!;
    return questionView({
      item,
      number: this.quiz.items.indexOf(item) + 1,
      numbered: this.all,
      response: answers.of(item.id),
      refusal: answers.refusal(item.id),
      flagged: this.flags.has(item.id),
      locked: this.expired || this.busy || answers.isBeingChecked(item.id),
      check: this.all && !this.expired ? this.checkLabel(item) : "",
      articleId: this.away ? this.quiz.articleId : "",
    }, { flag: () => this.toggleFlag(item), check: () => answers.check(item.id) });
  }

  private get marks(): Mark[] {
    const answers = this.answers!;
    return this.quiz.items.map(({ id }) => ({ answered: answers.isAnswered(id), refused: answers.refusal(id) !== null, flagged: this.flags.has(id) }));
  }

  private get item(): Item {
    return this.quiz.items[this.index];
  }

  /** Empty when nothing is to be checked of the item. */
  private checkLabel({ id }: Item): string {
    if (this.answers!.isBeingChecked(id)) return "Checking…";
    return this.answers!.isToBeChecked(id) ? "Check answer" : "";
  }

  private get nextLabel(): string {
    if (this.busy) return "Finishing…";
    if (this.all) return "Finish";
    const check = this.expired ? "" : this.checkLabel(this.item);
    return check || (this.index === this.quiz.items.length - 1 ? "Finish" : "Next");
  }

  private questionAt(index: number): QuizItem | null {
    return this.querySelectorAll<QuizItem>("rb-quiz-item")[this.all ? index : 0] ?? null;
  }

  private toggleFlag(item: Item): void {
    const flags = new Set(this.flags);
    if (!flags.delete(item.id)) flags.add(item.id);
    this.flags = flags;
    remember(`flags.${this.attempt.id}`, flags.size > 0 ? [...flags].join(" ") : null);
  }

  private changeLayout = (): void => {
    this.answers?.flush();
    this.all = !this.all;
    remember("layout", this.all ? "all" : null);
  };

  private onGiven(event: CustomEvent<Given>): void {
    const itemId = (event.target as HTMLElement).closest<HTMLElement>("[data-item]")?.dataset.item ?? this.item.id;
    if (!this.expired && !this.busy) this.answers?.give(itemId, event.detail);
  }

  /** Spoken only when something goes wrong, and when it is over. */
  private onReport(report: SaveReport): void {
    const calm = ["idle", "saving", "saved"];
    const wasCalm = calm.includes(this.saving.state);
    if (report.state !== this.saving.state && (!calm.includes(report.state) || !wasCalm)) announce(this, SAVE_WORDS[report.state]);
    this.saving = report;
  }

  private async onReviewed({ review }: Response): Promise<void> {
    if (review) announce(this, VERDICTS[review.verdict]);
    await this.updateComplete;
    if (!this.all) this.querySelector(".quiz-foot")?.scrollIntoView({ block: "nearest" });
  }

  private async onDecided(event: CustomEvent<Decided>): Promise<void> {
    try {
      const attempt = await decide(this.attempt.id, event.detail.itemId, event.detail.accepted, this.life.signal);
      const decided = attempt.responses.find((response) => response.itemId === event.detail.itemId);
      if (decided) this.answers?.show(decided);
    } catch (thrown) {
      this.problem = asProblem(thrown);
    }
  }

  /** What has not reached the server is kept in this browser; the page still asks before it is left. */
  private onLeave = (event: BeforeUnloadEvent): void => {
    this.answers?.flush();
    if (this.answers?.isLeftOpen) event.preventDefault();
  };

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.answers?.flush();
    if (this.all) void this.finish();
    else if (!this.expired && this.checkLabel(this.item)) this.answers?.check(this.item.id);
    else if (this.index < this.quiz.items.length - 1) this.go(this.index + 1);
    else void this.finish();
  }

  private go(index: number): void {
    this.answers?.flush();
    this.index = index;
    if (!this.all) return;
    this.questionAt(index)?.scrollIntoView({ block: "start" });
    void this.questionAt(index)?.takeFocus();
  }

  private finish = async (): Promise<void> => {
    if (!this.busy && (this.expired || (await this.agreed()))) await this.handIn();
  };

  private async onTimeUp(): Promise<void> {
    // What was being typed, or not checked yet, may still arrive: the server allows for the way.
    this.answers?.sendAll();
    this.expired = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>(".time-up")?.focus();
  }

  /** Without asking, unless something turns out not to be saved: what is not answered stays so. */
  async handIn(): Promise<void> {
    const answers = this.answers;
    if (this.busy || !answers) return;
    if (!this.expired) answers.sendAll();
    this.busy = true;
    this.problem = null;
    try {
      if (!(await answers.settled()) && !this.expired && !(await this.agreed())) return;
      const submitted = await submitAttempt(this.attempt.id, this.life.signal);
      for (const key of ["item", "flags"] as const) remember(`${key}.${this.attempt.id}`, null);
      answers.forget();
      this.emit<Attempt>(SUBMITTED, submitted);
    } catch (thrown) {
      if (!isAbort(thrown)) this.problem = asProblem(thrown);
    } finally {
      this.busy = false;
    }
  }

  private async agreed(): Promise<boolean> {
    const [first, words] = unfinished(this.marks);
    if (first < 0) return true;
    const agreed = await this.querySelector<Confirm>("rb-confirm")?.ask("Finish the quiz?", words, "Finish anyway", "Keep answering");
    if (!agreed) this.go(first);
    return agreed ?? false;
  }
}
customElements.define("rb-quiz-run", QuizRun);
