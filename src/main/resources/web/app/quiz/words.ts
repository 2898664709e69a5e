import type { Shortage, Verdict } from "../api/types";

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
export function listed(numbers: number[]): string {
  if (numbers.length < 2) return numbers.join("");
  return `${numbers.slice(0, -1).join(", ")} and ${numbers[numbers.length - 1]}`;
}

/** "You wanted 10, 6 could be proved, mostly because two options would have said the same." */
export function shortageLine({ asked, written, reasons }: Shortage): string {
  const most = reasons.length > 0 ? reasons.reduce((one, other) => (other.count > one.count ? other : one)) : null;
  return `You wanted ${asked}, ${written} could be proved${most ? `, mostly because ${most.reason}` : ""}.`;
}

const MINUTE = 60;

/** "1 minute 30 seconds" */
export function duration(seconds: number): string {
  const parts = [counted(Math.floor(seconds / MINUTE), "minute"), counted(Math.floor(seconds % MINUTE), "second")].filter(Boolean);
  return parts.join(" ") || "0 seconds";
}

const counted = (count: number, unit: string): string => (count === 0 ? "" : `${count} ${unit}${count === 1 ? "" : "s"}`);

/** What a retry is made of: new questions on the sentences that were missed, and questions asked again. */
export function retryLine(fresh: number, same: number): string {
  const parts = [
    fresh > 0 ? fresh === 1 ? "1 new question on the same sentence" : `${fresh} new questions on the same sentences` : "",
    same > 0 ? `${same} asked again` : "",
  ].filter(Boolean);
  return `What you missed: ${parts.join(", ")}.`;
}
