import { saveResponse } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { Given, Response } from "../api/types";

export type SaveState = "idle" | "saving" | "saved" | "retrying" | "offline" | "refused";

export const SAVE_WORDS: Record<SaveState, string> = { idle: "", saving: "Saving…", saved: "Saved", retrying: "Not saved – retrying",
  offline: "Offline – kept here", refused: "Not saved" };

export interface SaveReport {
  state: SaveState;
  problem: Problem | null;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15000;

/**
 * Saves responses one after the other: never two at once, the newest of an item wins, and what fails for a passing
 * reason is sent again, at growing distances or when the network is back, until it has arrived. What has not arrived is kept in
 * this browser, and sent when the quiz is opened again.
 */
export class Autosave {
  private readonly waiting = new Map<string, Given>();
  private busy: Promise<void> | null = null;

  constructor(
    private readonly attemptId: string,
    private readonly report: (report: SaveReport) => void,
    private readonly saved: (response: Response) => void,
    private readonly signal: AbortSignal,
  ) {
    for (const [itemId, given] of keptOf(attemptId)) this.waiting.set(itemId, given);
  }

  /** What has not reached the server, by item. */
  get unsent(): ReadonlyMap<string, Given> {
    return this.waiting;
  }

  /** Sends what an earlier visit kept. */
  resume(): void {
    if (this.waiting.size > 0) this.start();
  }

  /** Resolves when nothing is left to save. */
  save(itemId: string, given: Given): Promise<void> {
    this.waiting.set(itemId, given);
    this.keep();
    return this.start();
  }

  private start(): Promise<void> {
    this.busy ??= this.drain().finally(() => (this.busy = null));
    return this.busy;
  }

  private keep(): void {
    remember(`kept.${this.attemptId}`, this.waiting.size > 0 ? JSON.stringify([...this.waiting]) : null);
  }

  settled(): Promise<void> {
    return this.busy ?? Promise.resolve();
  }

  private async drain(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    let refusal: Problem | null = null;
    for (let next = this.first(); next; next = this.first()) {
      const [itemId, given] = next;
      try {
        if (wait === FIRST_WAIT_MS) this.report({ state: "saving", problem: null });
        const response = await saveResponse(this.attemptId, itemId, given, this.signal);
        this.done(itemId, given);
        this.saved(response);
        wait = FIRST_WAIT_MS;
      } catch (thrown) {
        if (isAbort(thrown)) return;
        const problem = asProblem(thrown);
        if (problem.passing) {
          this.report({ state: problem.status === 0 ? "offline" : "retrying", problem });
          await this.pause(problem.retryAfterSeconds ? problem.retryAfterSeconds * 1000 : wait);
          wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        } else {
          this.done(itemId, given);
          refusal = problem;
        }
      }
    }
    this.report(refusal ? { state: "refused", problem: refusal } : { state: "saved", problem: null });
  }

  private first(): [string, Given] | undefined {
    return this.signal.aborted ? undefined : this.waiting.entries().next().value;
  }

  /** Forgets what has been sent, unless something newer has come for the same item meanwhile. */
  private done(itemId: string, sent: Given): void {
    if (this.waiting.get(itemId) === sent) this.waiting.delete(itemId);
    this.keep();
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resume) => {
      const over = () => {
        clearTimeout(timer);
        window.removeEventListener("online", over);
        resume();
      };
      const timer = setTimeout(over, ms);
      window.addEventListener("online", over);
      this.signal.addEventListener("abort", over, { once: true });
    });
  }
}

function keptOf(attemptId: string): [string, Given][] {
  try {
    return JSON.parse(recall(`kept.${attemptId}`) ?? "[]");
  } catch {
    // Something else wrote there; nothing of it can be sent.
    return [];
  }
}
