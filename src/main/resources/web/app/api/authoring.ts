import { asAuthor, at, send } from "./client";
import type { Draft, ItemEdit, QuizSettings, QuizVersion } from "./types";

/** One change of a draft: it names the revision it is meant for and is answered with the next. */
export interface Change {
  method: "PUT" | "POST" | "DELETE";
  path: string[];
  body?: unknown;
}

export const itemEdited = (itemId: string, edit: ItemEdit): Change => ({ method: "PUT", path: ["items", itemId], body: edit });
export const itemDeleted = (itemId: string): Change => ({ method: "DELETE", path: ["items", itemId] });
export const itemReplaced = (itemId: string): Change => ({ method: "POST", path: ["items", itemId, "replacement"], body: {} });
export const itemsOrdered = (items: string[]): Change => ({ method: "PUT", path: ["order"], body: { items } });
export const settingsChanged = (settings: QuizSettings): Change => ({ method: "PUT", path: ["settings"], body: settings });

/** The headers of an author who works on `revision`. */
const working = (secret: string, revision: number) => ({ ...asAuthor(secret), "If-Match": `"${revision}"` });

export async function readDraft(quizId: string, secret: string, signal?: AbortSignal): Promise<Draft> {
  return (await send("GET", at("quizzes", quizId, "draft"), undefined, signal, asAuthor(secret))).json();
}

export async function changeDraft(draft: Draft, secret: string, change: Change, signal?: AbortSignal): Promise<Draft> {
  const path = at("quizzes", draft.quizId, "draft", ...change.path);
  return (await send(change.method, path, change.body, signal, working(secret, draft.revision))).json();
}

export async function listVersions(quizId: string, secret: string, signal?: AbortSignal): Promise<QuizVersion[]> {
  return (await send("GET", at("quizzes", quizId, "versions"), undefined, signal, asAuthor(secret))).json();
}

export async function publish(draft: Draft, secret: string, signal?: AbortSignal): Promise<QuizVersion> {
  return (await send("POST", at("quizzes", draft.quizId, "versions"), {}, signal, working(secret, draft.revision))).json();
}
