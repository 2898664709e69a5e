import { html, nothing } from "lit";
import type { Answer, Article, Quote } from "../api/types";
import { excerpt } from "../article/passages";
import { showSpan } from "../article/show-span";
import { announce } from "../shell/announce";
import { absent, copy } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { toHash } from "../shell/route";
import type { Exchange } from "./exchange";
import { isQuizOpen } from "./quiz-talk";
import { ASK } from "./rb-composer";
import { asPlainText, sources } from "./sources";
import "../shell/rb-problem";
import "../shell/rb-waiting";
import "./rb-chat-quiz";
import "./rb-source-list";
import "./rb-told";

/** The reader wants the question of this exchange asked again; the detail is the exchange. */
export const ASK_AGAIN = "rb-ask-again";

const LISTS = ["key-facts", "timeline", "list"];

/** One question with its answer, in whatever state it is. The same markup serves an answer that runs and one that is done. */
export class TurnView extends PageElement {
  static properties = {
    article: { attribute: false },
    exchange: { attribute: false },
    latest: { type: Boolean },
    item: { type: String },
    copied: { state: true },
  };
  declare article: Article;
  declare exchange: Exchange;
  /** Whether what it suggests is still of use. */
  declare latest: boolean;
  /** The quiz item that is still open when this was said beside it, as it was told; else empty. */
  declare item: string;
  declare copied: boolean;

  constructor() {
    super();
    this.latest = false;
    this.item = "";
    this.copied = false;
  }

  /** For whoever answered with a button that is gone now. */
  takeFocus(): void {
    this.querySelector<HTMLElement>(".turn")?.focus({ preventScroll: true });
  }

  render() {
    const { question, understoodAs } = this.exchange;
    const rephrased = understoodAs !== null && plain(understoodAs) !== plain(question);
    return html`
      <article class="turn" aria-label="Question and answer" tabindex="-1">
        <h3 class="asked" dir="auto">${question}</h3>
        ${rephrased ? html`<p class="understood">Understood as: <span dir="auto">${understoodAs}</span></p>` : nothing}
        ${this.reply()}
      </article>`;
  }

  private reply() {
    const { state, text, answer, problem } = this.exchange;
    return html`
      ${answer?.outcome === "not-in-article" ? this.notInArticle(answer) : text ? this.told(text) : nothing}
      ${state === "running" && !text ? html`<rb-waiting label="Looking in the article"></rb-waiting>` : nothing}
      ${state === "reconnecting" ? html`<rb-waiting label="Connection lost. Taking the answer up again"></rb-waiting>` : nothing}
      ${state === "stopped" ? this.stopped() : nothing}
      ${problem ? html`<rb-problem .problem=${problem} @rb-retry=${this.again}></rb-problem>` : nothing}
      ${this.latest && this.item ? this.stillOpen() : nothing}
      ${this.latest ? this.next() : nothing}`;
  }

  private stillOpen() {
    return html`
      <div class="answer">
        <rb-chat-quiz .article=${this.article} .text=${this.item} .candidates=${this.exchange.candidates} latest></rb-chat-quiz>
      </div>`;
  }

  private told(text: string) {
    const { kind, answer, citations, candidates } = this.exchange;
    const list = sources(citations);
    const inQuiz = kind === "quiz" || kind === "hint";
    return html`
      <div class="answer">
        ${inQuiz
          ? html`<rb-chat-quiz .article=${this.article} .text=${text} .list=${list} .latest=${this.latest}
              .candidates=${kind === "hint" || isQuizOpen(candidates) ? candidates : []}></rb-chat-quiz>`
          : html`
            <rb-told .article=${this.article} .text=${text} .citations=${citations} ?listed=${LISTS.includes(kind)}></rb-told>
            ${list.length > 0 ? html`<rb-source-list .article=${this.article} .list=${list}></rb-source-list>` : nothing}`}
        ${answer ? this.nearest(answer.nearest) : nothing}
        ${answer ? this.foot(answer) : nothing}
      </div>`;
  }

  private notInArticle(answer: Answer) {
    return html`
      <div class="answer not-in-article" role="group" aria-label="Not in the article">
        <p class="absent-title">${absent}Not in the article</p>
        <p class="answer-text" dir="auto">${answer.text}</p>
        ${this.nearest(answer.nearest)}
        ${this.instead(answer)}
      </div>`;
  }

  private nearest(quotes: Quote[]) {
    if (quotes.length === 0) return nothing;
    return html`<h4>Closest passages</h4><ul class="nearest">${quotes.slice(0, 3).map((quote) => this.near(quote))}</ul>`;
  }

  private near(quote: Quote) {
    const follow = (event: Event) => {
      event.preventDefault();
      showSpan(event.currentTarget as HTMLElement, quote, "Back to answer");
    };
    return html`<li><a href=${toHash(this.article.id, quote)} dir="auto" @click=${follow}>${excerpt(quote.quote, 140)}</a></li>`;
  }

  private foot(answer: Answer) {
    if (answer.outcome === "talk") return nothing;
    return html`
      <footer class="answer-foot">
        <div><p>${confidence(answer.confidence)} · ${engineName(answer.engine)}</p>${this.instead(answer)}</div>
        ${navigator.clipboard
          ? html`<button type="button" class="button quiet" @click=${() => this.copyAnswer(answer)}>
              ${copy}${this.copied ? "Copied" : "Copy"}</button>`
          : nothing}
      </footer>`;
  }

  private instead({ insteadOf, engine }: Answer) {
    if (!insteadOf) return nothing;
    return html`<p class="instead"><span dir="auto">${insteadOf.engine}</span> ${insteadOf.reason}; the ${engineName(engine)} answered instead.</p>`;
  }

  private stopped() {
    return html`
      <p class="stopped">Stopped${this.exchange.text ? "" : " before an answer came"}.
        <button type="button" class="button quiet" @click=${this.again}>Ask again</button>
      </p>`;
  }

  private next() {
    const { kind, candidates, suggestions } = this.exchange;
    if (isQuizOpen(candidates)) return nothing;
    const label = kind === "ask-back" ? "Which one do you mean?" : "What to say next";
    return html`${this.buttons(candidates, label)}${this.buttons(suggestions, "Suggested questions")}`;
  }

  private buttons(list: string[], label: string) {
    if (list.length === 0) return nothing;
    return html`
      <ul class="suggestions" aria-label=${label}>
        ${list.map((text) => html`
          <li><button type="button" class="suggestion" dir="auto" @click=${() => this.emit(ASK, text)}>${text}</button></li>`)}
      </ul>`;
  }

  private again = (): void => this.emit(ASK_AGAIN, this.exchange);

  private async copyAnswer(answer: Answer): Promise<void> {
    try {
      await navigator.clipboard.writeText(asPlainText(answer.text, answer.citations, this.article.title));
      this.copied = true;
      announce(this, "Answer copied with its sources");
    } catch {
      // The browser may refuse the clipboard; the text can still be selected by hand.
      announce(this, "The browser did not allow copying");
    }
  }
}
customElements.define("rb-turn", TurnView);

/** What two wordings of one question have in common. */
const plain = (question: string): string => question.replace(/\s+/g, " ").replace(/[\s.?!]+$/, "").trim().toLowerCase();

const engineName = (engine: string): string => (engine === "embedded" ? "embedded engine" : engine);

function confidence(value: number): string {
  if (value >= 0.75) return "High confidence";
  return value >= 0.4 ? "Fair confidence" : "Low confidence, check the source";
}
