import { saveResponse } from "../api/client";
import { overhear, recall, remember } from "../api/memory";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { Attempt, Given, Response } from "../api/types";

export type SaveState = "idle" | "saving" | "saved" | "retrying" | "offline" | "refused";

export const SAVE_WORDS: Record<SaveState, string> = { idle: "", saving: "Saving…", saved: "Saved", retrying: "Not saved – retrying",
  offline: "Offline – kept here", refused: "Not saved" };

export interface SaveReport {
  state: SaveState;
  problem: Problem | null;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15000;

/** What becomes of answers that are saved. */
export interface AutosaveReader {
  report(report: SaveReport): void;
  saved(response: Response): void;
  /** The server will never take the answer that was given last; the next one is sent when this has been dealt with. */
  refused(itemId: string, problem: Problem): Promise<void>;
  /** Another tab was given a newer answer: what waited here for the item is not sent any more. */
  overtaken(itemId: string, given: Given): void;
}

/**
 * Saves responses one after the other: never two at once, the newest of an item wins, and what fails for a passing
 * reason is sent again, at growing distances or when the network is back, until it has arrived. What has not arrived is kept in
 * this browser, and sent when the quiz is opened again. Each item is kept for itself, because another tab may keep others.
 */
export class Autosave {
  private readonly waiting = new Map<string, Given>();
  private readonly sequences = new Map<string, number>();
  private busy: Promise<void> | null = null;

  constructor(
    private readonly attempt: Attempt,
    private readonly itemIds: string[],
    private readonly reader: AutosaveReader,
    private readonly signal: AbortSignal,
  ) {
    for (const { itemId, sequence } of attempt.responses) this.countFrom(itemId, sequence);
    this.adopt();
    overhear((key, value) => this.onRemembered(key, value), signal);
  }

  /** What has not reached the server, by item. */
  get unsent(): ReadonlyMap<string, Given> {
    return this.waiting;
  }

  /** Sends what an earlier visit kept, or another tab that is gone. */
  resume(): void {
    this.adopt();
    if (this.waiting.size > 0) void this.start();
  }

  /** Resolves when nothing is left to save. */
  save(itemId: string, given: Given): Promise<void> {
    const sequence = (this.sequences.get(itemId) ?? 0) + 1;
    this.wait(itemId, { ...given, sequence });
    remember(this.key(itemId), JSON.stringify(this.waiting.get(itemId)));
    return this.start();
  }

  /** The next response for the item will count as later than the one with this number. */
  countFrom(itemId: string, sequence: number | null | undefined): void {
    this.sequences.set(itemId, Math.max(this.sequences.get(itemId) ?? 0, sequence ?? 0));
  }

  private wait(itemId: string, given: Given): void {
    this.waiting.set(itemId, given);
    this.countFrom(itemId, given.sequence);
  }

  settled(): Promise<void> {
    return this.busy ?? Promise.resolve();
  }

  /** Nothing of the attempt can be sent any more. */
  forget(): void {
    this.waiting.clear();
    for (const itemId of this.itemIds) remember(this.key(itemId), null);
  }

  private adopt(): void {
    for (const itemId of this.itemIds) {
      const given = this.waiting.has(itemId) ? null : parsed(recall(this.key(itemId)));
      if (given) this.wait(itemId, given);
    }
  }

  private onRemembered(key: string, value: string | null): void {
    const itemId = this.itemIds.find((id) => this.key(id) === key);
    const given = parsed(value);
    if (!itemId || !given) return;
    this.waiting.delete(itemId);
    this.countFrom(itemId, given.sequence);
    this.reader.overtaken(itemId, given);
  }

  private key(itemId: string): `kept.${string}` {
    return `kept.${this.attempt.id}.${itemId}`;
  }

  private start(): Promise<void> {
    this.busy ??= this.drain().finally(() => (this.busy = null));
    return this.busy;
  }

  private async drain(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    let refusal: Problem | null = null;
    let arrived = false;
    for (let next = this.first(); next; next = this.first()) {
      const [itemId, given] = next;
      try {
        if (wait === FIRST_WAIT_MS) this.reader.report({ state: "saving", problem: null });
        const response = await saveResponse(this.attempt.id, itemId, given, this.signal);
        this.done(itemId, given);
        this.reader.saved(response);
        arrived = true;
        wait = FIRST_WAIT_MS;
      } catch (thrown) {
        if (isAbort(thrown)) return;
        const problem = asProblem(thrown);
        if (problem.passing) {
          this.reader.report({ state: problem.status === 0 ? "offline" : "retrying", problem });
          await this.pause(problem.retryAfterSeconds ? problem.retryAfterSeconds * 1000 : wait);
          wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        } else if (this.done(itemId, given)) {
          refusal = problem;
          await this.reader.refused(itemId, problem);
        }
      }
    }
    this.reader.report(refusal ? { state: "refused", problem: refusal } : { state: arrived ? "saved" : "idle", problem: null });
  }

  private first(): [string, Given] | undefined {
    return this.signal.aborted ? undefined : this.waiting.entries().next().value;
  }

  /** Forgets what has been sent, unless something newer has come for the same item meanwhile, here or in another tab. */
  private done(itemId: string, sent: Given): boolean {
    if (this.waiting.get(itemId) !== sent) return false;
    this.waiting.delete(itemId);
    if (recall(this.key(itemId)) === JSON.stringify(sent)) remember(this.key(itemId), null);
    return true;
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

function parsed(kept: string | null): Given | null {
  try {
    return JSON.parse(kept ?? "null");
  } catch {
    // Something else wrote there; nothing of it can be sent.
    return null;
  }
}
