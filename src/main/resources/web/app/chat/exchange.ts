import { openTurn, resumeTurn } from "../api/client";
import { serverEvents } from "../api/events";
import { asProblem, isAbort, Problem } from "../api/problem";
import type { Answer, Citation, Turn } from "../api/types";

export type ExchangeState = "running" | "reconnecting" | "done" | "stopped" | "failed";

/** One question and what has come back so far. Values only: each step makes a new one. */
export interface Exchange {
  key: string;
  question: string;
  state: ExchangeState;
  /** What was wanted, once it is known. */
  kind: string;
  understoodAs: string | null;
  text: string;
  citations: Citation[];
  /** Whole once the exchange is done. */
  answer: Answer | null;
  suggestions: string[];
  candidates: string[];
  problem: Problem | null;
  /** Of the last event that came; empty before the first. */
  lastEventId: string;
}

/** How long to wait before each further try to take up a stream. The server keeps a turn without a listener for half a second. */
const WAITS_MS = [50, 250, 1000, 2000, 4000, 8000];

const NOTHING = {
  kind: "", understoodAs: null, text: "", citations: [], answer: null, suggestions: [], candidates: [], problem: null, lastEventId: "",
};

export function asked(key: string, question: string): Exchange {
  return { ...NOTHING, key, question, state: "running" };
}

export function answered(turn: Turn, key = turn.id): Exchange {
  const { question, understoodAs, answer, suggestions = [], candidates = [], kind = "question" } = turn;
  return {
    ...asked(key, question), state: "done", kind, understoodAs, text: answer.text, citations: answer.citations, answer, suggestions, candidates,
  };
}

export const isOpen = ({ state }: Exchange): boolean => state === "running" || state === "reconnecting";

/**
 * Asks, and reports each step until the last, which is done, stopped or failed. A stream that breaks off is taken up again, and a turn
 * that was lost with it is asked once more.
 */
export async function run(
  begun: Exchange,
  conversationId: string,
  signal: AbortSignal,
  report: (step: Exchange) => void,
): Promise<void> {
  let now = begun;
  const step = (next: Exchange) => report((now = next));
  let open = () => openTurn(conversationId, begun.question, signal);
  let askedAgain = false;
  for (let tries = 0; isOpen(now); ) {
    try {
      const { body } = await open();
      if (!body) throw Problem.unreachable();
      for await (const event of serverEvents(body)) {
        step(after(now, event.name, event.data, event.id));
        // That the turn is still there is no step forward: a stream that tells nothing else would be taken up for ever.
        if (event.data !== "") tries = 0;
      }
      if (isOpen(now)) throw new TypeError("the stream ended before the answer");
    } catch (thrown) {
      if (!isOpen(now)) return;
      if (isAbort(thrown)) return step({ ...now, state: "stopped" });
      const problem = asProblem(thrown);
      const passing = thrown instanceof TypeError || (now.state === "reconnecting" && problem.passing);
      if (problem.type.endsWith("/turn-stopped")) {
        step({ ...now, state: "stopped" });
      } else if (now.state === "reconnecting" && problem.type.endsWith("/turn-not-found") && !askedAgain) {
        // It was not kept: nothing is asked twice by asking again.
        askedAgain = true;
        step({ ...begun, state: "reconnecting" });
        open = () => openTurn(conversationId, begun.question, signal);
      } else if (passing && now.lastEventId && tries < WAITS_MS.length) {
        step({ ...now, state: "reconnecting" });
        open = () => resumeTurn(conversationId, now.lastEventId, signal);
        await pause(WAITS_MS[tries++], signal);
      } else {
        step({ ...now, state: "failed", problem });
      }
    }
  }
}

function after(now: Exchange, name: string, data: string, id: string): Exchange {
  const next: Exchange = { ...now, state: "running", lastEventId: id || now.lastEventId };
  if (data === "") return next;
  switch (name) {
    case "understood":
      return { ...next, understoodAs: JSON.parse(data).understoodAs };
    case "citation":
      return { ...next, citations: [...now.citations, JSON.parse(data)] };
    case "delta":
      return { ...next, text: joined(now.text, JSON.parse(data).delta) };
    case "done":
      return answered(JSON.parse(data), now.key);
    case "failed":
      throw Problem.from(JSON.parse(data), 500);
    default:
      return next;
  }
}

/** Sentences arrive one by one, with or without the space between them. */
function joined(text: string, delta: string): string {
  return text === "" || /\s$/.test(text) || /^\s/.test(delta) ? text + delta : `${text} ${delta}`;
}

/** Ends early when the network is back or the wish is gone. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(done, milliseconds);
    function done(): void {
      window.clearTimeout(timer);
      window.removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      resolve();
    }
    window.addEventListener("online", done);
    signal.addEventListener("abort", done);
  });
}
