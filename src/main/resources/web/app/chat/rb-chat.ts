import { html, nothing, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { conversationAsMarkdown, readConversation, readTurn, reportRead, startConversation, stopTurn } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, isAbort, Problem } from "../api/problem";
import type { Article, Coverage } from "../api/types";
import { announce } from "../shell/announce";
import { download } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { saveFile } from "../shell/save-file";
import { answered, asked, isOpen, run, type Exchange } from "./exchange";
import { isQuizOpen, itemIn } from "./quiz-talk";
import type { Composer } from "./rb-composer";
import type { TurnView } from "./rb-turn";
import "../shell/rb-problem";
import "../shell/rb-waiting";
import "./rb-composer";
import "./rb-coverage";
import "./rb-turn";

const OPENINGS = ["Who ", "When ", "How many "];
const WISHES = ["Summarise it", "Key facts", "Timeline", "People and places", "Quiz me"];

/** The conversation about one article: restored on reload, one running answer at a time. */
export class Chat extends PageElement {
  static properties = {
    article: { attribute: false },
    read: { attribute: false },
    exchanges: { state: true },
    coverage: { state: true },
    restoring: { state: true },
    problem: { state: true },
  };
  declare article: Article;
  /** Ordinals of paragraphs that have been read on this page. */
  declare read: number[];
  declare exchanges: Exchange[];
  declare coverage: Coverage | null;
  declare restoring: boolean;
  declare problem: Problem | null;
  private conversation: string | null = null;
  private counter = 0;
  private running: AbortController | null = null;
  /** Over when the conversation is here; what is asked before that waits for it. */
  private restored: Promise<void> = Promise.resolve();
  /** What failed, to be tried again. */
  private failed: () => Promise<void> = () => this.restore();
  private readonly reported = new Set<number>();
  private readonly life = new AbortController();

  constructor() {
    super();
    this.read = [];
    this.exchanges = [];
    this.coverage = null;
    this.restoring = false;
    this.problem = null;
  }

  protected firstUpdated(): void {
    this.restored = this.restore();
  }

  protected updated(changed: PropertyValues<this>): void {
    if (changed.has("read")) void this.report();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
    this.running?.abort();
  }

  render() {
    const latest = this.isRunning ? undefined : this.exchanges.filter(({ state }) => state === "done").at(-1);
    return html`
      <section class="chat" aria-label="Ask the article" @rb-ask=${this.onAsk} @rb-ask-again=${this.onAgain} @rb-stop=${this.onStop}>
        ${this.exchanges.length > 0 ? this.bar() : nothing}
        <div class="turns">
          ${this.restoring ? html`<rb-waiting label="Fetching your conversation"></rb-waiting>` : nothing}
          ${this.exchanges.length === 0 && !this.restoring && !this.problem ? this.empty() : nothing}
          ${repeat(this.exchanges, (exchange) => exchange.key, (exchange) => html`
            <rb-turn .article=${this.article} .exchange=${exchange} .item=${exchange === latest ? this.itemBeside(exchange) : ""}
              ?latest=${exchange === latest}></rb-turn>`)}
          ${this.problem ? html`<rb-problem .problem=${this.problem} @rb-retry=${() => this.failed()}></rb-problem>` : nothing}
        </div>
        <rb-composer .running=${this.isRunning} .articleId=${this.article.id} ?quiz=${latest !== undefined && isQuizOpen(latest.candidates)}></rb-composer>
      </section>`;
  }

  private bar() {
    return html`
      <div class="chat-bar">
        <h2 class="unseen">Conversation</h2>
        ${this.coverage ? html`<rb-coverage .article=${this.article} .coverage=${this.coverage}></rb-coverage>` : nothing}
        <button type="button" class="button quiet" aria-label="Export this conversation" @click=${this.export}>${download}Export</button>
      </div>`;
  }

  private empty() {
    return html`
      <div class="empty">
        <h2>Ask this article</h2>
        <p>Every answer comes with the passage it was taken from. When the article does not say, you are told so.</p>
        <p class="empty-lead">A question may begin with:</p>
        <ul class="suggestions" aria-label="Ways to begin">
          ${OPENINGS.map((words) => this.opening(words))}
        </ul>
        <p class="empty-lead">Or have it told:</p>
        <ul class="suggestions" aria-label="Things to ask for">
          ${WISHES.map((words) => html`
            <li><button type="button" class="suggestion" @click=${() => this.ask(words)}>${words}</button></li>`)}
        </ul>
      </div>`;
  }

  private opening(words: string) {
    const begin = () => this.querySelector<Composer>("rb-composer")?.begin(words);
    return html`<li><button type="button" class="suggestion" dir="auto" @click=${begin}>${words.trim()} …</button></li>`;
  }

  /** The open item of a quiz that this was said beside: the last one that was told. */
  private itemBeside({ kind, candidates }: Exchange): string {
    if (kind === "quiz" || kind === "hint" || !isQuizOpen(candidates)) return "";
    return this.exchanges.filter((exchange) => exchange.kind === "quiz").map(({ text }) => itemIn(text)).filter(Boolean).at(-1) ?? "";
  }

  private get isRunning(): boolean {
    return this.exchanges.some(isOpen);
  }

  private async restore(): Promise<void> {
    const known = recall(`conversation.${this.article.id}`);
    if (!known) return;
    this.restoring = true;
    await this.attempt(() => this.restore(), async () => {
      const { turns, coverage } = await readConversation(known, this.life.signal);
      this.conversation = known;
      this.coverage = coverage ?? null;
      this.exchanges = [...turns.map((turn) => answered(turn)), ...this.exchanges];
      await this.report();
      await this.scrollToEnd();
    });
    if (this.problem?.status === 404) {
      this.problem = null;
      this.forget();
    }
    this.restoring = false;
  }

  private onAsk(event: CustomEvent<string>): void {
    void this.ask(event.detail);
  }

  private onAgain(event: CustomEvent<Exchange>): void {
    if (this.isRunning) return;
    this.exchanges = this.exchanges.filter((exchange) => exchange.key !== event.detail.key);
    void this.ask(event.detail.question);
  }

  private async ask(question: string): Promise<void> {
    if (this.isRunning) return;
    const begun = asked(`asked-${++this.counter}`, question);
    const stop = new AbortController();
    this.running = stop;
    this.problem = null;
    this.exchanges = [...this.exchanges, begun];
    await this.scrollToEnd();
    try {
      await run(begun, await this.conversationId(stop.signal), stop.signal, (step) => this.onStep(step));
    } catch (thrown) {
      this.onStep(isAbort(thrown) ? { ...begun, state: "stopped" } : { ...begun, state: "failed", problem: asProblem(thrown) });
    }
    if (this.running === stop) this.running = null;
    await this.keepFocus();
    await this.cover();
  }

  /** A turn that was finished already cannot be stopped: then it is shown. */
  private onStop = async (): Promise<void> => {
    const stop = this.running;
    const open = this.exchanges.find(isOpen);
    try {
      if (this.conversation && open?.lastEventId && !(await stopTurn(this.conversation, open.lastEventId)).stopped) {
        this.onStep(answered(await readTurn(this.conversation, open.lastEventId), open.key));
      }
    } catch {
      // It stops all the same: nobody listens to it any more.
    }
    stop?.abort();
  };

  private async conversationId(signal: AbortSignal): Promise<string> {
    await this.restored;
    if (!this.conversation) {
      this.conversation = (await startConversation(this.article.id, signal)).id;
      remember(`conversation.${this.article.id}`, this.conversation);
    }
    return this.conversation;
  }

  private onStep(step: Exchange): void {
    // What is over stays so, whatever becomes of its stream.
    if (!this.exchanges.some((exchange) => exchange.key === step.key && isOpen(exchange))) return;
    this.exchanges = this.exchanges.map((exchange) => (exchange.key === step.key ? step : exchange));
    if (step.problem?.status === 404 && !step.problem.type.endsWith("/turn-not-found")) this.forget();
    if (step.state === "done") this.announceAnswer(step);
    if (step.state === "stopped") announce(this, "Stopped");
    if (step.state === "reconnecting") announce(this, "Connection lost. Taking the answer up again.");
    void this.scrollToEnd();
  }

  /** The server no longer knows this conversation: the next question begins a new one. */
  private forget(): void {
    this.conversation = null;
    this.reported.clear();
    remember(`conversation.${this.article.id}`, null);
  }

  private announceAnswer({ text, answer }: Exchange): void {
    const count = answer?.citations.length ?? 0;
    announce(this, count === 0 ? text : `${text.replace(/[.\s]+$/, "")}. ${count} ${count === 1 ? "source" : "sources"}.`);
  }

  /** A button that asked is gone by now; without this the keyboard would begin at the top of the page again. */
  private async keepFocus(): Promise<void> {
    await this.updateComplete;
    if (document.activeElement === document.body) [...this.querySelectorAll<TurnView>("rb-turn")].at(-1)?.takeFocus();
  }

  /** What the answer has covered. It is decoration: a missed look is made up for by the next one. */
  private async cover(): Promise<void> {
    if (!this.conversation || this.exchanges.at(-1)?.state !== "done") return;
    try {
      this.coverage = (await readConversation(this.conversation, this.life.signal)).coverage ?? null;
      await this.report();
    } catch {
      // See above.
    }
  }

  /** To a server that keeps count of it. */
  private async report(): Promise<void> {
    const fresh = this.read.filter((ordinal) => !this.reported.has(ordinal));
    if (!this.conversation || !this.coverage?.read || fresh.length === 0) return;
    fresh.forEach((ordinal) => this.reported.add(ordinal));
    try {
      this.coverage = await reportRead(this.conversation, fresh, this.life.signal);
    } catch {
      // Told again with the next ones.
      fresh.forEach((ordinal) => this.reported.delete(ordinal));
    }
  }

  private export = async (): Promise<void> => {
    const id = this.conversation;
    if (!id) return;
    await this.attempt(this.export, async () => {
      saveFile(await conversationAsMarkdown(id, this.life.signal), `${fileName(this.article.title)}.md`);
      announce(this, "Conversation downloaded");
    });
  };

  private async attempt(again: () => Promise<void>, work: () => Promise<void>): Promise<void> {
    this.problem = null;
    try {
      await work();
    } catch (thrown) {
      if (isAbort(thrown)) return;
      this.failed = again;
      this.problem = asProblem(thrown);
    }
  }

  /** Keeps the newest exchange in view, once it has been drawn; of a long one the beginning. */
  private async scrollToEnd(): Promise<void> {
    await this.updateComplete;
    await Promise.all([...this.querySelectorAll<PageElement>("rb-turn")].map((turn) => turn.updateComplete));
    const list = this.querySelector(".turns");
    const last = list?.querySelector("rb-turn:last-of-type");
    if (!list || !last) return;
    const top = last.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
    list.scrollTop = Math.min(list.scrollHeight, top - 16);
  }
}
customElements.define("rb-chat", Chat);

/** Letters and figures of the title, which every system takes in a file's name. */
const fileName = (title: string): string => "Conversation-" + (title.match(/[\p{L}\p{N}]+/gu) ?? []).join("-").slice(0, 60);
