import { asAuthor, at, send } from "./client";
import { Problem } from "./problem";

/** A link as its author sees it. */
export interface ShareLink {
  id: string;
  quizId: string;
  state: "open" | "expired" | "revoked";
  learners: number;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
}

/** What a learner sees before beginning. */
export interface SharedQuiz {
  title: string;
  items: number;
  timeLimitSeconds: number | null;
  feedback: "immediate" | "deferred";
  expiresAt: string;
}

export interface Participant {
  attemptId: string;
  quizId: string;
  name: string;
  /** When the server answered, by its own clock. */
}

export interface LearnerResult {
  name: string;
  state: "in-progress" | "submitted";
  answered: number;
  score: number | null;
  maxScore: number;
  startedAt: string;
  submittedAt: string | null;
  seconds: number | null;
}

export interface OptionResult {
  id: string;
  text: string;
  key: boolean;
  chosen: number;
}

export interface ItemResult {
  itemId: string;
  kind: string;
  stem: string;
  answered: number;
  graded: number;
  right: number;
  medianSeconds: number | null;
  options: OptionResult[] | null;
}

export interface ClassResults {
  quizId: string;
  title: string;
  learners: LearnerResult[];
  items: ItemResult[];
}

/** Whose results: a link of a quiz, and the secret of the quiz's author. */
export interface ClassKey {
  quizId: string;
  linkId: string;
  secret: string;
}

export async function listLinks(quizId: string, secret: string, signal?: AbortSignal): Promise<ShareLink[]> {
  return (await send("GET", at("quizzes", quizId, "links"), undefined, signal, asAuthor(secret))).json();
}

/** The token is told this once. */
export async function makeLink(quizId: string, secret: string, expiresInSeconds: number | null,
  signal?: AbortSignal): Promise<{ link: ShareLink; token: string }> {
  return (await send("POST", at("quizzes", quizId, "links"), { expiresInSeconds }, signal, asAuthor(secret))).json();
}

export async function revokeLink({ quizId, linkId, secret }: ClassKey, signal?: AbortSignal): Promise<ShareLink> {
  return (await send("POST", at("quizzes", quizId, "links", linkId, "revocation"), {}, signal, asAuthor(secret))).json();
}

export async function fetchResultsTable({ quizId, linkId, secret }: ClassKey, signal?: AbortSignal): Promise<Blob> {
  const headers = { ...asAuthor(secret), Accept: "text/csv" };
  return (await send("GET", at("quizzes", quizId, "links", linkId, "results", "csv"), undefined, signal, headers)).blob();
}

/** Hands back the open event stream; `known` is the id of the last event that was read, empty for none. */
export async function openResults({ quizId, linkId, secret }: ClassKey, known: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const headers: Record<string, string> = { ...asAuthor(secret), Accept: "text/event-stream" };
  if (known) headers["Last-Event-ID"] = known;
  const response = await send("GET", at("quizzes", quizId, "links", linkId, "results"), undefined, signal, headers);
  if (!response.body) throw Problem.unreachable();
  return response.body;
}

/** The token goes in a header: addresses end in logs. */
const byLink = (token: string) => ({ "Readback-Link": token });

export async function lookAtLink(token: string, signal?: AbortSignal): Promise<SharedQuiz> {
  return (await send("GET", at("shared-quiz"), undefined, signal, byLink(token))).json();
}

/** The same request again is answered with the attempt that it began. */
export async function join(token: string, name: string, requestId: string, signal?: AbortSignal): Promise<Participant> {
  return (await send("POST", at("shared-quiz", "attempts"), { name, requestId }, signal, byLink(token))).json();
}
