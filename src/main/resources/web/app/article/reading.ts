/** A paragraph has been read; the detail is its ordinal, from 1. */
export const READ = "rb-read";

/** How long a paragraph must be in view to count as read. */
const DWELL_MS = 3000;
/** How much of it must be in view, of itself or of the window. */
const PART = 0.5;

/** Watches which paragraphs stay in view, and tells each once. */
export class ReadingWatch {
  private readonly timers = new Map<Element, number>();
  private readonly observer = new IntersectionObserver((entries) => entries.forEach((entry) => this.seen(entry)), {
    threshold: [0, 0.25, PART, 0.75, 1],
  });

  constructor(private readonly read: (paragraph: Element) => void) {}

  watch(paragraphs: Iterable<Element>): void {
    for (const paragraph of paragraphs) this.observer.observe(paragraph);
  }

  stop(): void {
    this.observer.disconnect();
    this.timers.forEach((timer) => window.clearTimeout(timer));
    this.timers.clear();
  }

  private seen({ target, intersectionRatio, intersectionRect, isIntersecting }: IntersectionObserverEntry): void {
    const enough = isIntersecting && (intersectionRatio >= PART || intersectionRect.height >= PART * window.innerHeight);
    if (enough && !this.timers.has(target)) {
      this.timers.set(target, window.setTimeout(() => this.done(target), DWELL_MS));
    } else if (!enough) {
      window.clearTimeout(this.timers.get(target));
      this.timers.delete(target);
    }
  }

  private done(paragraph: Element): void {
    this.observer.unobserve(paragraph);
    this.timers.delete(paragraph);
    // A page in the background is not read.
    if (document.visibilityState === "visible") this.read(paragraph);
    else this.observer.observe(paragraph);
  }
}
