import type { Citation } from "../api/types";
import { excerpt } from "../article/passages";
import { segments } from "./segments";

export interface Source {
  n: number;
  citation: Citation;
}

/** Each citation with its number; a span that is cited twice keeps its first number. */
export function numbered(citations: Citation[]): Source[] {
  const list: Source[] = [];
  let count = 0;
  for (const citation of citations) {
    const known = list.find((source) => source.citation.start === citation.start && source.citation.end === citation.end);
    list.push({ n: known?.n ?? citation.n ?? ++count, citation });
  }
  return list;
}

/** The cited spans with their numbers, each once. */
export const sources = (citations: Citation[]): Source[] =>
  numbered(citations).filter(({ n }, index, all) => all.findIndex((source) => source.n === n) === index);

/** The answer as plain text to paste elsewhere, each sentence with the numbers of its sources. */
export function asPlainText(text: string, citations: Citation[], title: string): string {
  if (citations.length === 0) return text;
  const marked = segments(text, numbered(citations)).map((line) =>
    line.map((one) => one.text + (one.sources.length > 0 ? " " + one.sources.map(({ n }) => `[${n}]`).join("") : "")).join(""));
  const lines = sources(citations).map((source) => `[${source.n}] “${excerpt(source.citation.quote)}”`);
  return `${marked.join("\n")}\n\nSources (${title})\n${lines.join("\n")}`;
}
