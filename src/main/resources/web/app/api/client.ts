import { Problem } from "./problem";
import type {
  Article,
  ArticlePage,
  ArticleSummary,
  Attempt,
  Card,
  Conversation,
  Coverage,
  Exports,
  DueCards,
  Feedback,
  Given,
  NewArticle,
  Quiz,
  QuizRequest,
  Response,
  Retry,
  Review,
  Turn,
} from "./types";

export const at = (...parts: string[]) => "/api/" + parts.map(encodeURIComponent).join("/");

export async function send(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
  more: Record<string, string> = {},
): Promise<globalThis.Response> {
  const headers: Record<string, string> = { Accept: "application/json", ...more };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const response = await fetch(path, { method, headers, signal, body: body === undefined ? undefined : JSON.stringify(body) });
  if (!response.ok) throw await Problem.ofResponse(response);
  return response;
}

const STREAM = { Accept: "text/event-stream" };
const turnOf = (eventId: string): string => eventId.split(":")[0];

async function call<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  return (await send(method, path, body, signal)).json();
}

export function listArticles(cursor: string | null, signal?: AbortSignal): Promise<ArticlePage> {
  const query = new URLSearchParams({ limit: "20" });
  if (cursor) query.set("cursor", cursor);
  return call("GET", `${at("articles")}?${query}`, undefined, signal);
}

export const readArticle = (id: string, signal?: AbortSignal): Promise<Article> =>
  call("GET", at("articles", id), undefined, signal);

export const addArticle = (article: NewArticle, signal?: AbortSignal): Promise<ArticleSummary> =>
  call("POST", at("articles"), article, signal);

export async function deleteArticle(id: string): Promise<void> {
  await send("DELETE", at("articles", id));
}

export const startConversation = (articleId: string, signal?: AbortSignal): Promise<Conversation> =>
  call("POST", at("articles", articleId, "conversations"), {}, signal);

export const readConversation = (id: string, signal?: AbortSignal): Promise<Conversation> =>
  call("GET", at("conversations", id), undefined, signal);

/** Sends a question and hands back the open event stream. */
export const openTurn = (conversationId: string, question: string, signal: AbortSignal): Promise<globalThis.Response> =>
  send("POST", at("conversations", conversationId, "turns"), { question }, signal, STREAM);

/** The same stream from behind the last event that came; the id of an event begins with its turn's. */
export const resumeTurn = (conversationId: string, lastEventId: string, signal: AbortSignal): Promise<globalThis.Response> =>
  send("GET", at("conversations", conversationId, "turns", turnOf(lastEventId)), undefined, signal, {
    ...STREAM,
    "Last-Event-ID": lastEventId,
  });

/** The turn of an event, which must be finished. */
export const readTurn = (conversationId: string, lastEventId: string): Promise<Turn> =>
  call("GET", at("conversations", conversationId, "turns", turnOf(lastEventId)));

/** Whether the turn was stopped; it was not when it was finished already. */
export const stopTurn = (conversationId: string, lastEventId: string): Promise<{ stopped: boolean }> =>
  call("POST", at("conversations", conversationId, "turns", turnOf(lastEventId), "cancellation"), {});

/** @param paragraphs ordinals, from 1 */
export const reportRead = (conversationId: string, paragraphs: number[], signal: AbortSignal): Promise<Coverage> =>
  call("POST", at("conversations", conversationId, "reading"), { paragraphs }, signal);

export async function conversationAsMarkdown(id: string, signal: AbortSignal): Promise<Blob> {
  return (await send("GET", at("conversations", id, "markdown"), undefined, signal, { Accept: "text/markdown" })).blob();
}

export const writeQuiz = (articleId: string, request: QuizRequest, signal?: AbortSignal): Promise<Quiz> =>
  call("POST", at("articles", articleId, "quizzes"), request, signal);

export const readQuiz = (id: string, signal?: AbortSignal): Promise<Quiz> => call("GET", at("quizzes", id), undefined, signal);

export const startAttempt = (quizId: string, feedback: Feedback, signal?: AbortSignal): Promise<Attempt> =>
  call("POST", at("quizzes", quizId, "attempts"), { feedback }, signal);

export const readAttempt = (id: string, signal?: AbortSignal): Promise<Attempt> =>
  call("GET", at("attempts", id), undefined, signal);

export const saveResponse = (attemptId: string, itemId: string, given: Given, signal?: AbortSignal): Promise<Response> =>
  call("PUT", at("attempts", attemptId, "responses", itemId), given, signal);

export const submitAttempt = (id: string, signal?: AbortSignal): Promise<Attempt> =>
  call("POST", at("attempts", id, "submission"), {}, signal);

/** The author's requests carry the quiz's secret in a header, never in an address. */
export const asAuthor = (secret: string) => ({ "Readback-Author": secret });

export async function listExports(quizId: string, secret: string, signal?: AbortSignal): Promise<Exports> {
  return (await send("GET", at("quizzes", quizId, "exports"), undefined, signal, asAuthor(secret))).json();
}

export async function fetchExport(quizId: string, format: string, secret: string, signal?: AbortSignal): Promise<Blob> {
  const headers = { ...asAuthor(secret), Accept: "*/*" };
  return (await send("GET", at("quizzes", quizId, "exports", format), undefined, signal, headers)).blob();
}

export const decide = (attemptId: string, itemId: string, accepted: boolean, signal?: AbortSignal): Promise<Attempt> =>
  call("PUT", at("attempts", attemptId, "reviews", itemId), { accepted }, signal);

export const retryMissed = (attemptId: string, signal?: AbortSignal): Promise<Retry> =>
  call("POST", at("attempts", attemptId, "retries"), {}, signal);

export const openDeck = (signal?: AbortSignal): Promise<{ id: string }> => call("POST", at("decks"), {}, signal);

export const dueCards = (deckId: string, signal?: AbortSignal): Promise<DueCards> =>
  call("GET", at("decks", deckId, "due"), undefined, signal);

export const addCards = (deckId: string, attemptId: string, signal?: AbortSignal): Promise<{ added: number; known: number }> =>
  call("POST", at("decks", deckId, "cards"), { attemptId }, signal);

export const reviewCard = (deckId: string, cardId: string, given: Given, signal?: AbortSignal): Promise<{ review: Review; card: Card }> =>
  call("POST", at("decks", deckId, "cards", cardId, "reviews"), given, signal);
