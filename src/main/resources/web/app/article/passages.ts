import type { Span } from "../api/types";

export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts one paragraph at the edges of the highlight, by offsets into the whole text. */
export function pieces(text: string, paragraph: Span, highlight: Span | null): Piece[] {
  const cut = (from: number, to: number, marked: boolean): Piece[] => (from < to ? [{ text: text.slice(from, to), marked }] : []);
  const { start, end } = paragraph;
  if (!highlight || highlight.end <= start || highlight.start >= end) return cut(start, end, false);
  const from = Math.max(start, highlight.start);
  const to = Math.min(end, highlight.end);
  return [...cut(start, from, false), ...cut(from, to, true), ...cut(to, end, false)];
}

/** The number a reader would give the paragraph, counted from 1; 0 when the offset lies in none. */
export function paragraphNumber(paragraphs: Span[], offset: number): number {
  return paragraphs.findIndex((paragraph) => offset >= paragraph.start && offset < paragraph.end) + 1;
}

/** At most `limit` characters, cut between words. */
export function excerpt(text: string, limit = 200): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  const space = cut.lastIndexOf(" ");
  return (space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, "") + "…";
}
