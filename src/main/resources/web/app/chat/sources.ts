import type { Citation } from "../api/types";
import { excerpt } from "../article/passages";

export interface Source {
  n: number;
  citation: Citation;
}

/** The cited spans with their numbers; a span that is cited twice keeps its first number and is listed once. */
export function sources(citations: Citation[]): Source[] {
  const list: Source[] = [];
  for (const citation of citations) {
    const known = list.some((source) => source.citation.start === citation.start && source.citation.end === citation.end);
    if (!known) list.push({ n: citation.n ?? list.length + 1, citation });
  }
  return list;
}

/** The answer as plain text to paste elsewhere. */
export function asPlainText(text: string, list: Source[], title: string): string {
  if (list.length === 0) return text;
  const marks = list.map((source) => `[${source.n}]`).join("");
  const lines = list.map((source) => `[${source.n}] “${excerpt(source.citation.quote)}”`);
  return `${text} ${marks}\n\nSources (${title})\n${lines.join("\n")}`;
}
