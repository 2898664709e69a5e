import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { dueCards, reviewCard } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { Card, DueCards, Given, Review } from "../api/types";
import { announce } from "../shell/announce";
import { cards as cardsIcon } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import type { QuizItem } from "./rb-quiz-item";
import { kindName, VERDICTS } from "./words";
import "../shell/rb-problem";
import "../shell/rb-waiting";
import "./rb-quiz-item";
import "./rb-review";

/** The review deck of this browser: what was missed and is due again, one card after the other. */
export class DueToday extends PageElement {
  static properties = {
    due: { state: true },
    index: { state: true },
    given: { state: true },
    review: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  declare due: DueCards | null;
  declare index: number;
  declare given: Given | null;
  declare review: Review | null;
  declare busy: boolean;
  declare problem: Problem | null;
  private readonly life = new AbortController();

  constructor() {
    super();
    this.due = null;
    this.index = 0;
    this.given = null;
    this.review = null;
    this.busy = false;
    this.problem = null;
  }

  protected firstUpdated(): void {
    document.title = "Due today – Readback";
    void this.load();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
  }

  render() {
    return html`
      <section class="quiz due" aria-label="Due today">
        <h1>Due today</h1>
        ${this.body()}
      </section>`;
  }

  private body() {
    if (this.busy && !this.due) return html`<rb-waiting label="Fetching your cards"></rb-waiting>`;
    const problem = this.problem
      ? html`<rb-problem .problem=${this.problem} @rb-retry=${this.due ? this.check : this.load}></rb-problem>`
      : nothing;
    const card = this.due?.cards[this.index];
    return html`${card ? this.card(card, this.due!.cards.length) : this.problem ? nothing : this.nothingDue()}${problem}`;
  }

  private card(card: Card, count: number) {
    return html`
      <form class="quiz-run" aria-label="Card" @submit=${this.onSubmit} @rb-given=${this.onGiven}>
        <div class="quiz-progress">
          <p id="due-place">Card ${this.index + 1} of ${count} · ${card.title}</p>
          <progress max=${count} .value=${this.index + (this.review ? 1 : 0)} aria-labelledby="due-place"></progress>
        </div>
        <p class="item-kind">${kindName(card.item.kind)}</p>
        ${keyed(card.id, html`<rb-quiz-item .item=${card.item} .given=${this.given} .locked=${this.review !== null}
          .key=${this.review?.key.optionId ?? ""} .keyOrder=${this.review?.key.order ?? null}></rb-quiz-item>`)}
        ${this.review ? html`
          <rb-review .item=${card.item} .given=${this.given} .review=${this.review} .articleId=${card.articleId}></rb-review>
          <p class="hint">${this.again(card)}</p>` : nothing}
        <div class="quiz-foot">
          <span class="save-state"></span>
          <button type="submit" class="button primary" ?disabled=${this.busy || (!this.review && !this.isAnswered)}>
            ${!this.review ? "Check answer" : this.index < count - 1 ? "Next card" : "Done"}</button>
        </div>
      </form>`;
  }

  private nothingDue() {
    const next = this.due?.nextOn;
    return html`
      <div class="welcome">
        ${cardsIcon}
        <p>${!this.due || this.due.deckCards === 0
          ? "Nothing to review yet. Finish a quiz and choose “Review later” for what you missed: it comes back here, at growing distances."
          : next ? `Nothing more is due today. The next cards come on ${day(next)}.` : "Nothing is due."}</p>
        <div class="actions centred"><a class="button primary" href="#/">Back to reading</a></div>
      </div>`;
  }

  private again(card: Card): string {
    return `You will see it again on ${day(card.dueOn)}.`;
  }

  private get isAnswered(): boolean {
    return Boolean(this.given?.optionId || this.given?.order || this.given?.text?.trim());
  }

  private load = async (): Promise<void> => {
    const deck = recall("deck");
    if (!deck) return;
    await this.during(async () => {
      this.due = await dueCards(deck, this.life.signal);
      Object.assign(this, { index: 0, given: null, review: null });
      await this.focusCard();
    });
    if (this.problem?.type !== "/problems/deck-not-found") return;
    remember("deck", null);
    this.problem = null;
  };

  private onGiven(event: CustomEvent<Given>): void {
    if (!this.review) this.given = event.detail;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (!this.review) {
      if (this.isAnswered) void this.check();
    } else if (this.index < this.due!.cards.length - 1) {
      Object.assign(this, { index: this.index + 1, given: null, review: null });
      void this.focusCard();
    } else {
      void this.load();
    }
  }

  private check = async (): Promise<void> => {
    const card = this.due?.cards[this.index];
    const deck = recall("deck");
    if (!card || !deck || !this.given || this.busy) return;
    const { optionId, text, order } = this.given;
    await this.during(async () => {
      const reviewed = await reviewCard(deck, card.id, optionId ? { optionId } : order ? { order } : { text }, this.life.signal);
      Object.assign(card, reviewed.card);
      this.review = reviewed.review;
      announce(this, `${VERDICTS[reviewed.review.verdict]}. ${this.again(card)}`);
    });
  };

  private async focusCard(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<QuizItem>("rb-quiz-item")?.takeFocus();
  }

  private async during(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = null;
    try {
      await work();
    } catch (thrown) {
      if (!isAbort(thrown)) this.problem = asProblem(thrown);
    } finally {
      this.busy = false;
    }
  }
}
customElements.define("rb-due", DueToday);

/** A day of the calendar, as it was sent: it is not moved to this browser's time zone. */
const day = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString(undefined, { dateStyle: "medium", timeZone: "UTC" });
