import { openTurn } from "../api/client";
import { serverEvents } from "../api/events";
import { asProblem, isAbort, Problem } from "../api/problem";
import type { Answer, Citation, Turn } from "../api/types";

export type ExchangeState = "running" | "done" | "stopped" | "failed";

/** One question and what has come back so far. Values only: each step makes a new one. */
export interface Exchange {
  key: string;
  question: string;
  state: ExchangeState;
  understoodAs: string | null;
  text: string;
  citations: Citation[];
  /** Whole once the exchange is done. */
  answer: Answer | null;
  suggestions: string[];
  candidates: string[];
  problem: Problem | null;
}

export function asked(key: string, question: string): Exchange {
  return { key, question, state: "running", understoodAs: null, text: "", citations: [], answer: null, suggestions: [], candidates: [], problem: null };
}

export function answered(turn: Turn, key = turn.id): Exchange {
  const { question, understoodAs, answer, suggestions = [], candidates = [] } = turn;
  return { ...asked(key, question), state: "done", understoodAs, text: answer.text, citations: answer.citations, answer, suggestions, candidates };
}

/** Asks, and reports each step until the last, which is done, stopped or failed. */
export async function run(
  begun: Exchange,
  conversationId: string,
  signal: AbortSignal,
  report: (step: Exchange) => void,
): Promise<void> {
  let now = begun;
  const step = (next: Exchange) => report((now = next));
  try {
    const response = await openTurn(conversationId, begun.question, signal);
    if (!response.body) throw Problem.unreachable();
    for await (const event of serverEvents(response.body)) step(after(now, event.name, event.data));
    if (now.state === "running") {
      throw new Problem(0, "The answer broke off", "The connection ended before the answer was complete.");
    }
  } catch (thrown) {
    step(isAbort(thrown) ? { ...now, state: "stopped" } : { ...now, state: "failed", problem: asProblem(thrown) });
  }
}

function after(now: Exchange, name: string, data: string): Exchange {
  switch (name) {
    case "understood":
      return { ...now, understoodAs: JSON.parse(data).understoodAs };
    case "citation":
      return { ...now, citations: [...now.citations, JSON.parse(data)] };
    case "delta":
      return { ...now, text: joined(now.text, JSON.parse(data).delta) };
    case "done":
      return answered(JSON.parse(data), now.key);
    case "failed":
      throw Problem.from(JSON.parse(data), 500);
    default:
      return now;
  }
}

/** Sentences arrive one by one, with or without the space between them. */
function joined(text: string, delta: string): string {
  return text === "" || /\s$/.test(text) || /^\s/.test(delta) ? text + delta : `${text} ${delta}`;
}
