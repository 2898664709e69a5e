import { readAttempt } from "../api/client";
import type { Problem } from "../api/problem";
import type { Attempt, Given, Item, Response } from "../api/types";
import { Autosave, type SaveReport } from "./autosave";

const TYPING_PAUSE_MS = 600;
const CONFLICT = 409;

/** Who shows the answers. */
export interface AnswersReader {
  /** Something is to be drawn anew. */
  changed(): void;
  saving(report: SaveReport): void;
  /** An answer has been checked: it is final, and its review can be shown. */
  reviewed(response: Response): void;
  /** The attempt has been handed in elsewhere. */
  handedIn(attempt: Attempt): void;
}

/**
 * What stands in a quiz under way, by item: what was given, how it was graded, and what the server did not take. In practice an
 * answer counts, and is final, only when it is checked: arrows may wander over the options before.
 */
export class Answers {
  private readonly responses: Map<string, Response>;
  private readonly refusals = new Map<string, Problem>();
  private readonly autosave: Autosave;
  private typing = 0;
  private typingIn = "";

  constructor(
    private readonly attempt: Attempt,
    private readonly items: Item[],
    private readonly reader: AnswersReader,
    private readonly signal: AbortSignal,
  ) {
    this.autosave = new Autosave(attempt, items.map((item) => item.id), {
      report: (report) => reader.saving(report),
      saved: (response) => this.onSaved(response),
      refused: (itemId, problem) => this.onRefused(itemId, problem),
      overtaken: (itemId, given) => this.onOvertaken(itemId, given),
    }, signal);
    this.responses = new Map(attempt.responses.map((response) => [response.itemId, response]));
    for (const [itemId, given] of this.autosave.unsent) this.responses.set(itemId, { ...given, itemId });
  }

  /** Sends what an earlier visit kept. */
  resume(): void {
    this.autosave.resume();
  }

  /** What is to be shown of an item; null when nothing was given. */
  of(itemId: string): Response | null {
    return this.responses.get(itemId) ?? null;
  }

  /** Why the server did not take what is shown of the item; null when it did, or was not asked yet. */
  refusal(itemId: string): Problem | null {
    return this.refusals.get(itemId) ?? null;
  }

  /** What the server would not take does not answer anything. */
  isAnswered(itemId: string): boolean {
    const given = this.responses.get(itemId);
    return !this.refusals.has(itemId) && Boolean(given?.optionId || given?.order || given?.text?.trim());
  }

  isToBeChecked(itemId: string): boolean {
    return this.practising && this.isAnswered(itemId) && !this.responses.get(itemId)?.review && !this.autosave.unsent.has(itemId);
  }

  /** The review that comes is of what was sent, so nothing else may stand beside it. */
  isBeingChecked(itemId: string): boolean {
    return this.practising && this.autosave.unsent.has(itemId);
  }

  /** Whether anything has not reached the server. */
  get isLeftOpen(): boolean {
    return this.autosave.unsent.size > 0 || this.refusals.size > 0 || this.items.some((item) => this.isToBeChecked(item.id));
  }

  give(itemId: string, given: Given): void {
    if (this.responses.get(itemId)?.review || this.isBeingChecked(itemId)) return;
    if (this.typingIn !== itemId) this.flush();
    this.show({ ...given, itemId });
    if (this.practising) return;
    window.clearTimeout(this.typing);
    this.typingIn = itemId;
    if (given.optionId || given.order) this.store(itemId);
    else this.typing = window.setTimeout(() => this.flush(), TYPING_PAUSE_MS);
  }

  /** Has an answer graded in practice. */
  check(itemId: string): void {
    if (!this.isToBeChecked(itemId)) return;
    this.store(itemId);
    this.reader.changed();
  }

  /** Saves the text that was typed since the last save, if there is any. */
  flush(): void {
    if (this.typing === 0 || this.practising) return;
    window.clearTimeout(this.typing);
    this.typing = 0;
    this.store(this.typingIn);
  }

  /** Sends whatever was given and not sent: before the end, what was not checked counts as well. */
  sendAll(): void {
    this.flush();
    for (const item of this.items) if (this.isToBeChecked(item.id)) this.store(item.id);
    this.autosave.resume();
  }

  /** Resolves when nothing is on its way any more, to whether the server took all of it. */
  async settled(): Promise<boolean> {
    const known = new Set(this.refusals.keys());
    await this.autosave.settled();
    return [...this.refusals.keys()].every((itemId) => known.has(itemId));
  }

  /** Nothing of this browser's is needed any more. */
  forget(): void {
    this.autosave.forget();
  }

  show(response: Response): void {
    this.responses.set(response.itemId, response);
    this.refusals.delete(response.itemId);
    this.reader.changed();
  }

  private get practising(): boolean {
    return this.attempt.feedback === "immediate";
  }

  private store(itemId: string): void {
    const { optionId, text, order } = this.responses.get(itemId) ?? {};
    void this.autosave.save(itemId, optionId ? { optionId } : order ? { order } : { text: text ?? "" });
  }

  private onSaved(saved: Response): void {
    // What is not reviewed can have been changed here while it was on its way.
    if (!saved.review) return;
    this.show(saved);
    this.reader.reviewed(saved);
  }

  /**
   * What the learner can mend stays as it was typed, and is told to be not saved. What cannot change any more, because it was
   * reviewed or handed in elsewhere or its time was up, gives way to what the server has.
   */
  private async onRefused(itemId: string, problem: Problem): Promise<void> {
    const shown = this.responses.get(itemId);
    this.refusals.set(itemId, problem);
    this.reader.changed();
    if (problem.status !== CONFLICT) return;
    try {
      const stored = await readAttempt(this.attempt.id, this.signal);
      if (this.responses.get(itemId) === shown) this.showStored(itemId, stored);
    } catch {
      // The answer stays marked as not saved, and what the server has is seen when the page is loaded anew.
    }
  }

  private showStored(itemId: string, attempt: Attempt): void {
    const stored = attempt.responses.find((response) => response.itemId === itemId);
    this.autosave.countFrom(itemId, stored?.sequence);
    if (stored) this.responses.set(itemId, stored);
    else this.responses.delete(itemId);
    this.refusals.delete(itemId);
    this.reader.changed();
    if (attempt.state === "submitted") this.reader.handedIn(attempt);
  }

  private onOvertaken(itemId: string, given: Given): void {
    const isTyping = this.typing !== 0 && this.typingIn === itemId;
    if (!isTyping && !this.responses.get(itemId)?.review) this.show({ ...given, itemId });
  }
}
