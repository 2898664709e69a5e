import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { readConversation, startConversation } from "../api/client";
import { recall, remember } from "../api/memory";
import { asProblem, isAbort, Problem } from "../api/problem";
import type { Article } from "../api/types";
import { announce } from "../shell/announce";
import { PageElement } from "../shell/page-element";
import { answered, asked, run, type Exchange } from "./exchange";
import type { Composer } from "./rb-composer";
import "../shell/rb-problem";
import "../shell/rb-waiting";
import "./rb-composer";
import "./rb-turn";

const OPENINGS = ["Who ", "When ", "How many "];

/** The conversation about one article: restored on reload, one running answer at a time. */
export class Chat extends PageElement {
  static properties = {
    article: { attribute: false },
    exchanges: { state: true },
    restoring: { state: true },
    problem: { state: true },
  };
  declare article: Article;
  declare exchanges: Exchange[];
  declare restoring: boolean;
  declare problem: Problem | null;
  private conversation: string | null = null;
  private counter = 0;
  private running: AbortController | null = null;
  private readonly life = new AbortController();

  constructor() {
    super();
    this.exchanges = [];
    this.restoring = false;
    this.problem = null;
  }

  protected firstUpdated(): void {
    void this.restore();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
    this.running?.abort();
  }

  render() {
    return html`
      <section class="chat" aria-label="Ask the article" @rb-ask=${this.onAsk} @rb-ask-again=${this.onAgain} @rb-stop=${() => this.running?.abort()}>
        <div class="turns">
          ${this.restoring ? html`<rb-waiting label="Fetching your conversation"></rb-waiting>` : nothing}
          ${this.problem ? html`<rb-problem .problem=${this.problem} @rb-retry=${this.restore}></rb-problem>` : nothing}
          ${this.exchanges.length === 0 && !this.restoring && !this.problem ? this.empty() : nothing}
          ${repeat(this.exchanges, (exchange) => exchange.key, (exchange) => html`
            <rb-turn .article=${this.article} .exchange=${exchange}></rb-turn>`)}
        </div>
        <rb-composer .running=${this.isRunning}></rb-composer>
      </section>`;
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
      </div>`;
  }

  private opening(words: string) {
    const begin = () => this.querySelector<Composer>("rb-composer")?.begin(words);
    return html`<li><button type="button" class="suggestion" dir="auto" @click=${begin}>${words.trim()} …</button></li>`;
  }

  private get isRunning(): boolean {
    return this.exchanges.some((exchange) => exchange.state === "running");
  }

  private restore = async (): Promise<void> => {
    const known = recall(`conversation.${this.article.id}`);
    if (!known) return;
    this.restoring = true;
    this.problem = null;
    try {
      const { turns } = await readConversation(known, this.life.signal);
      this.conversation = known;
      this.exchanges = turns.map((turn) => answered(turn));
      await this.scrollToEnd();
    } catch (thrown) {
      if (isAbort(thrown)) return;
      const problem = asProblem(thrown);
      if (problem.status === 404) this.forget();
      else this.problem = problem;
    } finally {
      this.restoring = false;
    }
  };

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
    this.exchanges = [...this.exchanges, begun];
    await this.scrollToEnd();
    try {
      await run(begun, await this.conversationId(stop.signal), stop.signal, (step) => this.onStep(step));
    } catch (thrown) {
      this.onStep(isAbort(thrown) ? { ...begun, state: "stopped" } : { ...begun, state: "failed", problem: asProblem(thrown) });
    }
    this.running = null;
  }

  private async conversationId(signal: AbortSignal): Promise<string> {
    if (!this.conversation) {
      this.conversation = (await startConversation(this.article.id, signal)).id;
      remember(`conversation.${this.article.id}`, this.conversation);
    }
    return this.conversation;
  }

  private onStep(step: Exchange): void {
    this.exchanges = this.exchanges.map((exchange) => (exchange.key === step.key ? step : exchange));
    if (step.problem?.status === 404) this.forget();
    if (step.state === "done") this.announceAnswer(step);
    if (step.state === "stopped") announce(this, "Stopped");
    void this.scrollToEnd();
  }

  /** The server no longer knows this conversation: the next question begins a new one. */
  private forget(): void {
    this.conversation = null;
    remember(`conversation.${this.article.id}`, null);
  }

  private announceAnswer({ text, answer }: Exchange): void {
    const count = answer?.citations.length ?? 0;
    announce(this, count === 0 ? text : `${text.replace(/[.\s]+$/, "")}. ${count} ${count === 1 ? "source" : "sources"}.`);
  }

  /** Keeps the newest exchange in view, once it has been drawn. */
  private async scrollToEnd(): Promise<void> {
    await this.updateComplete;
    await Promise.all([...this.querySelectorAll("rb-turn")].map((turn) => (turn as PageElement).updateComplete));
    const list = this.querySelector(".turns");
    if (list) list.scrollTop = list.scrollHeight;
  }
}
customElements.define("rb-chat", Chat);
