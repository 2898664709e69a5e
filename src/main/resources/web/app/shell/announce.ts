/** Asks the page to say something in its one live region. */
export const ANNOUNCE = "rb-announce";

export function announce(from: HTMLElement, words: string): void {
  from.dispatchEvent(new CustomEvent<string>(ANNOUNCE, { detail: words, bubbles: true }));
}
