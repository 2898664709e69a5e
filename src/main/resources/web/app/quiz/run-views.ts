import { html, nothing } from "lit";
import type { Problem } from "../api/problem";
import type { Item, Response } from "../api/types";
import { flag } from "../shell/icons";
import { kindName } from "./words";
import "./rb-question-list";
import "./rb-quiz-item";
import "./rb-review";
import "./rb-time-left";

/** How far a learner is with a question. */
export interface Mark {
  answered: boolean;
  /** Whether the server did not take the answer; then it is not answered. */
  refused: boolean;
  flagged: boolean;
}

/** @param current index of the question that is shown; -1 when all are */
export function progressView(marks: Mark[], current: number, secondsLeft: number | null, act: { go: (index: number) => void; changeLayout: () => void }) {
  const total = marks.length;
  const answered = marks.filter((mark) => mark.answered).length;
  const flagged = marks.filter((mark) => mark.flagged).length;
  const place = current < 0 ? `${total} questions` : `Question ${current + 1} of ${total}`;
  return html`
    <div class="quiz-progress">
      <div class="quiz-place">
        <p id="quiz-place">${place} · ${answered} answered${flagged > 0 ? ` · ${flagged} flagged` : ""}</p>
        ${secondsLeft !== null ? html`<rb-time-left .seconds=${secondsLeft}></rb-time-left>` : nothing}
      </div>
      <progress max=${total} .value=${answered} aria-labelledby="quiz-place"></progress>
      <rb-question-list .current=${current} .questions=${marks}
        @rb-question-chosen=${(event: CustomEvent<number>) => act.go(event.detail)}></rb-question-list>
      <button type="button" class="button quiet layout" aria-pressed=${current < 0} @click=${act.changeLayout}>All on one page</button>
    </div>`;
}

export function timeUpView(busy: boolean, handIn: () => void) {
  return html`
    <div class="time-up" role="group" aria-label="Time is up" tabindex="-1">
      <p><strong>Time is up.</strong> What you answered in time counts. You can look at it here, and hand it in.</p>
      <button type="button" class="button primary" ?disabled=${busy} @click=${handIn}>${busy ? "Finishing…" : "Hand in"}</button>
    </div>`;
}

export interface Question {
  item: Item;
  /** From 1. */
  number: number;
  /** Whether the number stands above it, because others stand beside it. */
  numbered: boolean;
  response: Response | null;
  /** Why the server did not take the answer; null when it did, or was not asked yet. */
  refusal: Problem | null;
  flagged: boolean;
  locked: boolean;
  /** The words on its own button that checks the answer; empty where it has none. */
  check: string;
  /** Given where the article is not beside the quiz. */
  articleId: string;
}

export function questionView({ item, number, numbered, response, refusal, flagged, locked, check, articleId }: Question,
  act: { flag: () => void; check: () => void }) {
  const review = response?.review ?? null;
  return html`
    <div class="question" data-item=${item.id}>
      <div class="question-head">
        <p class="item-kind">${numbered ? `${number} · ` : ""}${kindName(item.kind)}</p>
        <button type="button" class="button quiet flag" aria-pressed=${flagged} aria-label="Flag question ${number} for later"
          @click=${act.flag}>${flag}${flagged ? "Flagged" : "Flag"}</button>
      </div>
      <rb-quiz-item .item=${item} .given=${response} .locked=${review !== null || locked}
        .key=${review?.key.optionId ?? ""} .keyOrder=${review?.key.order ?? null}></rb-quiz-item>
      ${refusal ? html`<p class="field-error">Not saved: ${refusal.detail || refusal.title}</p>` : nothing}
      ${check ? html`<button type="button" class="button" @click=${act.check}>${check}</button>` : nothing}
      ${review ? html`<rb-review .item=${item} .given=${response} .review=${review} decidable .articleId=${articleId}></rb-review>` : nothing}
    </div>`;
}
