import { serverEvents } from "../api/events";
import { asProblem, isAbort, Problem } from "../api/problem";
import { openResults, type ClassKey, type ClassResults } from "../api/sharing";

export type LiveState = "connecting" | "live" | "lost";

export interface LiveReader {
  results(results: ClassResults): void;
  state(state: LiveState): void;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15000;
/** A line that is silent for longer than three heartbeats is dead. */
const SILENCE_MS = 45000;

/**
 * Follows the results of a class until `signal` ends it: comes back whenever the line breaks, with what it knows.
 *
 * @throws Problem when coming back would not help
 */
export async function follow(key: ClassKey, reader: LiveReader, signal: AbortSignal): Promise<void> {
  let known = "";
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted) {
    const line = new Line(signal);
    try {
      for await (const event of serverEvents(await openResults(key, known, line.signal))) {
        line.heard();
        if (event.name === "failed") throw Problem.from(JSON.parse(event.data), 500);
        known = event.id || known;
        wait = FIRST_WAIT_MS;
        reader.state("live");
        if (event.name === "results") reader.results(JSON.parse(event.data));
      }
    } catch (thrown) {
      if (signal.aborted) return;
      if (!isAbort(thrown) && !asProblem(thrown).passing) throw thrown;
    } finally {
      line.end();
    }
    reader.state("lost");
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

/** One connection, which is given up when nothing is heard for long. */
class Line {
  private readonly control = new AbortController();
  private timer = 0;

  constructor(private readonly whole: AbortSignal) {
    whole.addEventListener("abort", this.end);
    this.heard();
  }

  get signal(): AbortSignal {
    return this.control.signal;
  }

  heard(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(this.end, SILENCE_MS);
  }

  end = (): void => {
    clearTimeout(this.timer);
    this.whole.removeEventListener("abort", this.end);
    this.control.abort();
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(resume, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resume()), { once: true });
  });
}
