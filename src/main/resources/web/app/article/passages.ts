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

export interface Context {
  before: string;
  quote: string;
  after: string;
}

/** The quote with as much of its sentence around it as fits into `limit` characters, cut between words. */
export function inContext(text: string, quote: Span, sentence: Span, limit = 200): Context {
  const words = excerpt(text.slice(quote.start, quote.end), limit);
  const room = Math.max(0, limit - words.length);
  const before = flat(text.slice(Math.min(sentence.start, quote.start), quote.start));
  const after = flat(text.slice(quote.end, Math.max(sentence.end, quote.end)));
  const left = Math.min(before.length, Math.max(room >> 1, room - after.length));
  return { before: lastWords(before, left), quote: words, after: firstWords(after, room - left) };
}

function firstWords(text: string, limit: number): string {
  if (text.length <= limit) return text.trimEnd();
  const space = text.slice(0, limit).lastIndexOf(" ");
  return (space < 0 ? "" : text.slice(0, space)) + "…";
}

function lastWords(text: string, limit: number): string {
  if (text.length <= limit) return text.trimStart();
  const space = text.indexOf(" ", text.length - limit);
  return "…" + (space < 0 ? "" : text.slice(space + 1));
}

const flat = (text: string): string => text.replace(/\s+/g, " ");

/** At most `limit` characters, cut between words. */
export function excerpt(text: string, limit = 200): string {
  const whole = flat(text).trim();
  if (whole.length <= limit) return whole;
  const cut = whole.slice(0, limit);
  const space = cut.lastIndexOf(" ");
  return (space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, "") + "…";
}
