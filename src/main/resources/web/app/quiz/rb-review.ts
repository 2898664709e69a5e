import { html, nothing } from "lit";
import type { Given, Item, Quote, Review, Verdict } from "../api/types";
import { showSpan } from "../article/show-span";
import { check, close, dash, question } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { toHash } from "../shell/route";
import { inOrder } from "./rb-ordering";
import { VERDICTS } from "./words";

/** The learner has decided on an answer of which grading was unsure. */
export const DECIDED = "rb-decided";

export interface Decided {
  itemId: string;
  accepted: boolean;
}

const ICONS: Record<Verdict, unknown> = { correct: check, incorrect: close, unsure: question, unanswered: dash };

/** The verdict in words and by icon. */
export function verdict(of: Verdict) {
  return html`<span class="verdict ${of}">${ICONS[of]}${VERDICTS[of]}</span>`;
}

/** What the learner gave, in words. */
export function givenText(item: Item, given: Given | null): string {
  if (!given || given.order) return "";
  return item.options?.find((option) => option.id === given.optionId)?.text ?? given.text ?? "";
}

/** What there is to say about one answered item: verdict, why, the key and where it stands in the article. */
export class ReviewNote extends PageElement {
  static properties = {
    item: { attribute: false },
    given: { attribute: false },
    review: { attribute: false },
    backLabel: { type: String },
    decidable: { type: Boolean },
    articleId: { type: String },
  };
  declare item: Item;
  declare given: Given | null;
  declare review: Review;
  declare backLabel: string;
  /** Whether the learner may decide where grading is unsure. */
  declare decidable: boolean;
  /** Given where the article is not beside the review: evidence is a link then. */
  declare articleId: string;

  constructor() {
    super();
    this.given = null;
    this.backLabel = "Back to question";
    this.decidable = false;
    this.articleId = "";
  }

  render() {
    const { verdict: outcome, key, explanation, optionNotes, evidence } = this.review;
    const note = optionNotes.find((candidate) => candidate.optionId === this.given?.optionId)?.note;
    const answer = givenText(this.item, this.given);
    const right = outcome === "correct";
    return html`
      <div class="review ${outcome}">
        <p>${verdict(outcome)}</p>
        ${!right && answer ? html`<p><span class="review-label">Your answer</span> <span dir="auto">${answer}</span></p>` : nothing}
        ${!right && this.given?.order ? this.order("Your order", this.given.order) : nothing}
        ${!right && note ? html`<p class="review-note" dir="auto">${note}</p>` : nothing}
        ${key.order ? this.order("Right order", key.order) : this.answer(key)}
        ${explanation ? html`<p dir="auto">${explanation}</p>` : nothing}
        ${outcome === "unsure" && this.decidable ? this.decision() : nothing}
        ${evidence.map((quote, index) => this.evidence(quote, evidence.length > 1 ? ` ${index + 1}` : ""))}
        ${evidence.filter(({ quote }) => !explanation?.includes(quote)).map(({ quote }) => html`<p class="on-paper"><q dir="auto">${quote}</q></p>`)}
      </div>`;
  }

  private evidence(quote: Quote, number: string) {
    return this.articleId
      ? html`<a class="button evidence" href=${toHash(this.articleId, quote)}>Show evidence${number}</a>`
      : html`
        <button type="button" class="button evidence"
          @click=${(event: Event) => showSpan(event.currentTarget as HTMLElement, quote, this.backLabel)}>Show evidence${number}</button>`;
  }

  private decision() {
    const { decidedBy, score } = this.review;
    const decided = decidedBy === "learner";
    return html`
      <div class="decision" role="group" aria-label="Does your answer count?">
        <p>${decided ? `You counted it as ${score > 0 ? "right" : "not right"}.` : "Does your answer mean the same? You decide."}</p>
        <button type="button" class="button" aria-pressed=${decided && score > 0} @click=${() => this.decide(true)}>Count it as right</button>
        <button type="button" class="button" aria-pressed=${decided && score === 0} @click=${() => this.decide(false)}>Count it as not right</button>
      </div>`;
  }

  private decide(accepted: boolean): void {
    this.emit<Decided>(DECIDED, { itemId: this.review.itemId, accepted });
  }

  private answer(key: Review["key"]) {
    return html`
      <p><span class="review-label">Right answer</span> <strong dir="auto">${key.text}</strong>${key.alsoAccepted.length > 0
        ? html` <span class="hint">or ${key.alsoAccepted.join(", ")}</span>`
        : nothing}</p>`;
  }

  private order(label: string, ids: string[]) {
    return html`
      <p class="review-label">${label}</p>
      <ol class="review-order" aria-label=${label}>
        ${inOrder(this.item, ids).map((event) => html`<li dir="auto">${event.text}</li>`)}
      </ol>`;
  }
}
customElements.define("rb-review", ReviewNote);
