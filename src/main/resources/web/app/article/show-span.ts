import type { Span } from "../api/types";

/** Asks the page to scroll to a stretch of the article and to highlight it. */
export const SHOW_SPAN = "rb-show-span";

export interface ShowSpan {
  span: Span;
  /** Where the reader came from, to go back to. */
  origin: HTMLElement;
  backLabel: string;
}

export function showSpan(origin: HTMLElement, span: Span, backLabel: string): void {
  const detail: ShowSpan = { span: { start: span.start, end: span.end }, origin, backLabel };
  origin.dispatchEvent(new CustomEvent(SHOW_SPAN, { detail, bubbles: true }));
}
