import { changeDraft, publish, readDraft, type Change } from "../api/authoring";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { Draft, QuizVersion } from "../api/types";

export type DeskState = "idle" | "saving" | "saved" | "failed";

/** Somebody else has changed the draft since it was read. */
export const isConflict = (problem: Problem | null): boolean => problem?.type === "/problems/draft-changed";

/**
 * Makes changes of one draft one after the other, each on the revision that the one before left. A refusal because the draft
 * was changed elsewhere reads it anew before it is handed on, so that what is shown is never older than the refusal.
 */
export class DraftDesk {
  private draft: Draft | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    private readonly quizId: string,
    private readonly secret: string,
    private readonly show: (draft: Draft) => void,
    private readonly report: (state: DeskState) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Reads the draft; the problem when it cannot be had. */
  load(): Promise<Problem | null> {
    return this.next(() => this.read());
  }

  /** The problem when the change was not made; nothing is thrown, so that no refusal goes unseen. */
  async change(change: Change): Promise<Problem | null> {
    return this.saving(async (draft) => this.take(await changeDraft(draft, this.secret, change, this.signal)));
  }

  async publish(told: (version: QuizVersion) => void): Promise<Problem | null> {
    return this.saving(async (draft) => told(await publish(draft, this.secret, this.signal)));
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await this.last;
  }

  private async saving(work: (draft: Draft) => Promise<void>): Promise<Problem | null> {
    this.waiting++;
    this.report("saving");
    const problem = await this.next(() => this.onNewest(work));
    this.waiting--;
    if (this.waiting === 0) this.report(problem ? "failed" : "saved");
    return problem;
  }

  private async onNewest(work: (draft: Draft) => Promise<void>): Promise<void> {
    if (!this.draft) await this.read();
    try {
      if (this.draft) await work(this.draft);
    } catch (thrown) {
      if (isConflict(asProblem(thrown))) await this.read();
      throw thrown;
    }
  }

  private next(work: () => Promise<void>): Promise<Problem | null> {
    const done = this.last.then(work).then(() => null, (thrown) => (isAbort(thrown) ? null : asProblem(thrown)));
    this.last = done;
    return done;
  }

  private async read(): Promise<void> {
    this.take(await readDraft(this.quizId, this.secret, this.signal));
  }

  private take(draft: Draft): void {
    this.draft = draft;
    this.show(draft);
  }
}
