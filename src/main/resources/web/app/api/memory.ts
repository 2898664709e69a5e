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

const PREFIX = "readback.";

export function recall(key: Key): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    // A browser that forbids storage still reads, asks and quizzes; it only starts anew on reload.
    return null;
  }
}

export function remember(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // See recall.
  }
}

/** Tells what other tabs remember, for as long as `signal` lets it; null is what they forget. */
export function overhear(told: (key: string, value: string | null) => void, signal: AbortSignal): void {
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key?.startsWith(PREFIX)) told(key.slice(PREFIX.length), newValue);
  }, { signal });
}

export function recallInTab(key: TabKey): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    // See recall.
    return null;
  }
}

export function rememberInTab(key: TabKey, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, value);
  } catch {
    // See recall.
  }
}
