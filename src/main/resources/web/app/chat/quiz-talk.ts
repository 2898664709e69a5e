/** What Readback says in a quiz, taken apart for the page. */
export interface QuizTalk {
  /** How the last answer was, and why; empty at the beginning. */
  before: string;
  /** The open item; null when the quiz is over. */
  open: { number: number; items: number; right: number | null; stem: string } | null;
}

/** What can be said to any item. */
const CONTROLS = ["Hint", "Skip", "Stop the quiz"];
const ITEM = /^([\s\S]*?)(?:^|\n\n)Question (\d+) of (\d+)(?:, (\d+) right so far)?: ([\s\S]*)$/;

/** @param options of the open item, which stand under its stem as well */
export function quizTalk(text: string, options: string[]): QuizTalk {
  const match = ITEM.exec(text);
  if (!match) return { before: text, open: null };
  const [, before, number, items, right, told] = match;
  const line = "\n" + options.join(" · ");
  const stem = options.length > 0 && told.endsWith(line) ? told.slice(0, -line.length) : told;
  return { before: before.trim(), open: { number: Number(number), items: Number(items), right: right === undefined ? null : Number(right), stem } };
}

/** The item alone that a reply opens, as it was told; empty when it opens none. */
export function itemIn(text: string): string {
  const match = ITEM.exec(text);
  return match ? text.slice(match[1].length).trim() : "";
}

export const optionsOf = (candidates: string[]): string[] => candidates.filter((text) => !CONTROLS.includes(text));
export const controlsOf = (candidates: string[]): string[] => candidates.filter((text) => CONTROLS.includes(text));

/** Whether a reply goes on with a quiz: then what is typed is an answer. */
export const isQuizOpen = (candidates: string[]): boolean => CONTROLS.every((text) => candidates.includes(text));
