/** What a browser remembers between visits: ids and secrets of its own quizzes, choices of the page, and answers for as long as they have not reached the server. */
type Key =
  | "article"
  | "deck"
  | "layout"
  | `conversation.${string}`
  | `attempt.${string}`
  | `author.${string}`
  | `item.${string}`
  | `flags.${string}`
  | `kept.${string}`
  | `link.${string}`
  | `seat.${string}`
  | `request.${string}`;

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
