import { html } from "lit";
import type { Draft } from "../api/types";
import type { Typed } from "./typing";

/** What was typed into questions that were deleted elsewhere meanwhile: shown, so that nothing typed is lost unseen. */
export function lostTyping(unsaved: ReadonlyMap<string, Typed>, draft: Draft, discard: (itemId: string) => void) {
  const gone = [...unsaved].filter(([itemId]) => !draft.items.some((item) => item.id === itemId));
  return gone.map(([itemId, typed]) => html`
    <div class="problem" role="group" aria-label="Question deleted elsewhere">
      <div class="problem-words">
        <p class="problem-title">A question that you were editing was deleted elsewhere</p>
        <p>What you had typed:</p>
        <p><q dir="auto">${typed.stem}</q></p>
        <p dir="auto">${typed.explanation}</p>
        <button type="button" class="button" @click=${() => discard(itemId)}>Discard</button>
      </div>
    </div>`);
}
