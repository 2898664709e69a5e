import type { Source } from "./sources";

/** A stretch of an answer, and the sources that it was taken from. */
export interface Segment {
  text: string;
  sources: Source[];
}

const SENTENCE_END = /[.!?…]["'”’)\]]*(?=\s|$)/g;

/**
 * An answer line by line, each line cut behind the sentences that its sources are quoted in. A source whose words stand nowhere in
 * the answer goes with the last stretch.
 */
export function segments(text: string, list: Source[]): Segment[][] {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  const cut = lines.map((): Segment[] => []);
  const from = lines.map(() => 0);
  const unplaced: Source[] = [];
  let line = 0;
  for (const source of list) {
    const found = find(lines, from, line, flat(source.citation.quote));
    if (found) {
      line = found.line;
      const end = sentenceEnd(lines[line], found.end);
      cut[line].push({ text: lines[line].slice(from[line], end), sources: [source] });
      from[line] = end;
    } else if (!share(cut[line], source)) {
      unplaced.push(source);
    }
  }
  lines.forEach((whole, index) => {
    if (from[index] < whole.length) cut[index].push({ text: whole.slice(from[index]), sources: [] });
  });
  cut[cut.length - 1]?.at(-1)?.sources.push(...unplaced);
  return cut;
}

function find(lines: string[], from: number[], first: number, quote: string): { line: number; end: number } | null {
  for (let line = first; line < lines.length; line++) {
    const start = lines[line].indexOf(quote, from[line]);
    if (start >= 0) return { line, end: start + quote.length };
  }
  return null;
}

/** Two quotes may stand in one sentence. */
function share(line: Segment[] | undefined, source: Source): boolean {
  const last = line?.at(-1);
  if (!last?.text.includes(flat(source.citation.quote))) return false;
  last.sources.push(source);
  return true;
}

/** Behind the sentence that goes on at `from`; right there when nothing but a mark follows. */
function sentenceEnd(line: string, from: number): number {
  if (/[.!?…]["'”’)\]]*$/.test(line.slice(0, from))) return from;
  SENTENCE_END.lastIndex = from;
  const end = SENTENCE_END.exec(line);
  return end ? end.index + end[0].length : line.length;
}

const flat = (words: string): string => words.replace(/\s+/g, " ").trim();
