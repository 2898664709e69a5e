import type { Span } from "../api/types";

export interface Route {
  articleId: string;
  span: Span | null;
}

/** Where the review deck is shown. */
export const DUE_HASH = "#/due";

/** `#/a/{articleId}` or `#/a/{articleId}/c={start}-{end}`; anything else is no route. */
export function parseRoute(hash: string): Route | null {
  const match = /^#\/a\/([^/]+)(?:\/c=(\d+)-(\d+))?$/.exec(hash);
  if (!match) return null;
  const [, id, start, end] = match;
  const span = start === undefined ? null : { start: Number(start), end: Number(end) };
  return { articleId: safelyDecoded(id), span: span && span.end > span.start ? span : null };
}

export function toHash(articleId: string, span: Span | null = null): string {
  const base = "#/a/" + encodeURIComponent(articleId);
  return span ? `${base}/c=${span.start}-${span.end}` : base;
}

function safelyDecoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray percent sign in a hand-typed address: take it literally, the server will say that it knows no such article.
    return id;
  }
}
