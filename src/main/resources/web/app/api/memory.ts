/** What a browser remembers between visits: ids, choices of the page, and answers for as long as they have not reached the server. */
type Key =
  | "article"
  | "deck"
  | "layout"
  | `conversation.${string}`
  | `typed.${string}`
  | `attempt.${string}`
  | `item.${string}`
  | `flags.${string}`
  | `kept.${string}`
  | `link.${string}`
  | `seat.${string}`
  | `request.${string}`;

/** What a tab remembers until it is closed: the secrets of quizzes, which must not outlive it, and edits that are not saved yet. */
type TabKey = `author.${string}` | `typing.${string}`;

export function recall(key: Key): string | null {
  try {
    return localStorage.getItem("readback." + key);
  } catch {
    // A browser that forbids storage still reads, asks and quizzes; it only starts anew on reload.
    return null;
  }
}

export function remember(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem("readback." + key);
    else localStorage.setItem("readback." + key, value);
  } catch {
    // See recall.
  }
}

export function recallInTab(key: TabKey): string | null {
  try {
    return sessionStorage.getItem("readback." + key);
  } catch {
    // See recall.
    return null;
  }
}

export function rememberInTab(key: TabKey, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem("readback." + key);
    else sessionStorage.setItem("readback." + key, value);
  } catch {
    // See recall.
  }
}
