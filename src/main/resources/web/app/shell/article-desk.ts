import { listArticles, readArticle } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, isAbort, type Problem } from "../api/problem";
import type { Article } from "../api/types";
import { toHash } from "./route";

const POLL_MS = 1500;

/** What there is of the article that is to be read. */
export interface Opened {
  article: Article | null;
  problem: Problem | null;
  loading: boolean;
}

/** Opens one article at a time, and looks after it while it is being prepared. */
export class ArticleDesk {
  private opened: Opened = { article: null, problem: null, loading: true };
  private request = new AbortController();
  private poll = 0;
  /** The article opened from memory, which the library may have lost since. */
  private guess: string | null = null;

  constructor(private readonly show: (opened: Opened) => void) {}

  /** With no article in the address: the last one read, else the first of the library, else none. */
  async openAny(): Promise<void> {
    await this.during(async (signal) => {
      this.guess = recall("article");
      const id = this.guess ?? (await listArticles(null, signal)).items[0]?.id;
      if (id) location.replace(toHash(id));
      else this.tell({ article: null });
    });
  }

  async open(id: string): Promise<void> {
    await this.during(async (signal) => {
      this.tell({ article: null });
      this.tell({ article: await readArticle(id, signal) });
      remember("article", id);
      this.pollWhilePreparing();
    });
    if (this.opened.problem?.status !== 404) return;
    remember("article", null);
    if (this.guess === id) await this.openAny();
  }

  /** The article has been deleted; whether it was the one that is open. */
  forget(id: string): boolean {
    remember("article", null);
    if (this.opened.article?.id !== id) return false;
    this.tell({ article: null });
    return true;
  }

  leave(): void {
    window.clearTimeout(this.poll);
    this.request.abort();
  }

  private tell(part: Partial<Opened>): void {
    this.opened = { ...this.opened, ...part };
    this.show(this.opened);
  }

  private async during(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    this.tell({ loading: true, problem: null });
    try {
      await work(signal);
    } catch (thrown) {
      if (isAbort(thrown)) return;
      this.tell({ problem: asProblem(thrown) });
    }
    this.tell({ loading: false });
  }

  private pollWhilePreparing(): void {
    window.clearTimeout(this.poll);
    const { done, total } = this.opened.article?.indexing ?? { done: 0, total: 0 };
    if (done < total) this.poll = window.setTimeout(() => this.refresh(), POLL_MS);
  }

  private async refresh(): Promise<void> {
    const id = this.opened.article?.id;
    if (!id) return;
    try {
      const fresh = await readArticle(id, this.request.signal);
      if (this.opened.article?.id === id) this.tell({ article: fresh });
    } catch (thrown) {
      // Progress is decoration: a missed look is made up for by the next one.
      if (isAbort(thrown)) return;
    }
    this.pollWhilePreparing();
  }
}
