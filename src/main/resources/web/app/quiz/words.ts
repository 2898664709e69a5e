import type { Shortage, Verdict } from "../api/types";
import type { Mark } from "./run-views";

const KINDS: Record<string, string> = {
  "multiple-choice": "Multiple choice",
  "true-false": "True or false",
  cloze: "Fill the blank",
  "short-answer": "Short answer",
  "find-evidence": "Find the evidence",
  ordering: "Put in order",
};

export const PARTS: Record<string, string> = { beginning: "Beginning of the article", middle: "Middle of the article", end: "End of the article" };

export const VERDICTS: Record<Verdict, string> = {
  correct: "Correct",
  incorrect: "Not right",
  unsure: "Could not be judged",
  unanswered: "Not answered",
};

/** The name of a kind; one that this page does not know yet is spelled out. */
export const kindName = (kind: string): string => KINDS[kind] ?? spelledOut(kind);

export function spelledOut(code: string): string {
  const words = code.includes(" ") ? code : code.replace(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "2, 5 and 9" */
function listed(numbers: number[]): string {
  if (numbers.length < 2) return numbers.join("");
  return `${numbers.slice(0, -1).join(", ")} and ${numbers[numbers.length - 1]}`;
}

/** Index of the first question to go back to, -1 when there is none, and "Questions 2, 5 and 9 are not answered." */
export function unfinished(marks: Mark[]): [number, string] {
  const numbers = (picked: (mark: Mark) => boolean) => marks.flatMap((mark, index) => (picked(mark) ? [index + 1] : []));
  const refused = numbers((mark) => mark.refused);
  const open = numbers((mark) => !mark.answered && !mark.refused);
  const flagged = numbers((mark) => mark.flagged);
  const words = [state(refused, "not saved"), state(open, "not answered"), state(flagged, "flagged")];
  return [(refused[0] ?? open[0] ?? flagged[0] ?? 0) - 1, words.filter(Boolean).join(" ")];
}

function state(numbers: number[], what: string): string {
  if (numbers.length === 0) return "";
  return numbers.length === 1 ? `Question ${numbers[0]} is ${what}.` : `Questions ${listed(numbers)} are ${what}.`;
}

/** "You wanted 10, 6 could be proved, mostly because two options would have said the same." */
export function shortageLine({ asked, written, reasons }: Shortage): string {
  const most = reasons.length > 0 ? reasons.reduce((one, other) => (other.count > one.count ? other : one)) : null;
  return `You wanted ${asked}, ${written} could be proved${most ? `, mostly because ${most.reason}` : ""}.`;
}

/** What a retry is made of: new questions on the sentences that were missed, and questions asked again. */
export function retryLine(fresh: number, same: number): string {
  const parts = [
    fresh > 0 ? fresh === 1 ? "1 new question on the same sentence" : `${fresh} new questions on the same sentences` : "",
    same > 0 ? `${same} asked again` : "",
  ].filter(Boolean);
  return `What you missed: ${parts.join(", ")}.`;
}
