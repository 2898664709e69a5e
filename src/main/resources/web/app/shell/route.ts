import type { Span } from "../api/types";

export interface Route {
  articleId: string;
  span: Span | null;
  /** A published quiz that is to be taken; empty when none is named. */
  quizId: string;
}

export interface AuthorRoute {
  quizId: string;
  /** In a link that was handed on; empty once this tab knows it. */
  secret: string;
}

/** Where the review deck is shown. */
export const DUE_HASH = "#/due";
/** Before the id of the quiz whose author works on it. */
export const AUTHOR_HASH = "#/author/";

/** `#/a/{articleId}`, `#/a/{articleId}/c={start}-{end}` or `#/a/{articleId}/q/{quizId}`; anything else is no route. */
export function parseRoute(hash: string): Route | null {
  const match = /^#\/a\/([^/]+)(?:\/c=(\d+)-(\d+)|\/q\/([^/]+))?$/.exec(hash);
  if (!match) return null;
  const [, id, start, end, quizId] = match;
  const span = start === undefined ? null : { start: Number(start), end: Number(end) };
  return { articleId: safelyDecoded(id), span: span && span.end > span.start ? span : null, quizId: safelyDecoded(quizId ?? "") };
}

export function toHash(articleId: string, span: Span | null = null): string {
  const base = "#/a/" + encodeURIComponent(articleId);
  return span ? `${base}/c=${span.start}-${span.end}` : base;
}

/** `#/author/{quizId}` or `#/author/{quizId}/{secret}`. */
export function parseAuthorRoute(hash: string): AuthorRoute | null {
  const match = /^#\/author\/([^/]+)(?:\/([^/]+))?$/.exec(hash);
  return match && { quizId: safelyDecoded(match[1]), secret: safelyDecoded(match[2] ?? "") };
}

export const toAuthorHash = (quizId: string): string => AUTHOR_HASH + encodeURIComponent(quizId);

export const toQuizHash = (articleId: string, quizId: string): string => `${toHash(articleId)}/q/${encodeURIComponent(quizId)}`;

function safelyDecoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray percent sign in a hand-typed address: take it literally, the server will say that it knows no such article.
    return id;
  }
}
