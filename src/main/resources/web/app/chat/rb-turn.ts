import { html, nothing } from "lit";
import type { Answer, Article, Quote } from "../api/types";
import { excerpt } from "../article/passages";
import { showSpan } from "../article/show-span";
import { announce } from "../shell/announce";
import { absent, copy } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { toHash } from "../shell/route";
import { ASK } from "./rb-composer";
import type { Exchange } from "./exchange";
import { asPlainText, sources, type Source } from "./sources";
import "../shell/rb-problem";
import "../shell/rb-waiting";
import "./rb-chips";
import "./rb-source-list";

/** The reader wants the question of this exchange asked again; the detail is the exchange. */
export const ASK_AGAIN = "rb-ask-again";

/** One question with its answer, in whatever state it is. The same markup serves an answer that runs and one that is done. */
export class TurnView extends PageElement {
  static properties = { article: { attribute: false }, exchange: { attribute: false }, copied: { state: true } };
  declare article: Article;
  declare exchange: Exchange;
  declare copied: boolean;

  constructor() {
    super();
    this.copied = false;
  }

  render() {
    const { question, understoodAs } = this.exchange;
    const rephrased = understoodAs && understoodAs.trim() !== question.trim();
    return html`
      <article class="turn" aria-label="Question and answer">
        <h3 class="asked" dir="auto">${question}</h3>
        ${rephrased ? html`<p class="understood">Understood as: <span dir="auto">${understoodAs}</span></p>` : nothing}
        ${this.reply()}
      </article>`;
  }

  private reply() {
    const { state, text, answer, problem } = this.exchange;
    if (answer?.outcome === "not-in-article") return this.notInArticle(answer);
    return html`
      ${text ? this.found(text) : nothing}
      ${state === "running" && !text ? html`<rb-waiting label="Looking in the article"></rb-waiting>` : nothing}
      ${state === "stopped" ? this.stopped() : nothing}
      ${problem ? html`<rb-problem .problem=${problem} @rb-retry=${this.again}></rb-problem>` : nothing}
      ${this.buttons(this.exchange.candidates, "Answers to choose from")}
      ${this.suggestions()}`;
  }

  private found(text: string) {
    const list = sources(this.exchange.citations);
    return html`
      <div class="answer">
        <p class="answer-text"><span dir="auto">${text}</span> <rb-chips .article=${this.article} .list=${list}></rb-chips></p>
        ${list.length > 0 ? html`<rb-source-list .article=${this.article} .list=${list}></rb-source-list>` : nothing}
        ${(this.exchange.answer?.nearest.length ?? 0) > 0
          ? html`<h4>Closest passages</h4><ul class="nearest">${this.exchange.answer?.nearest.map((quote) => this.nearest(quote))}</ul>`
          : nothing}
        ${this.exchange.answer ? this.foot(this.exchange.answer, list) : nothing}
      </div>`;
  }

  private foot(answer: Answer, list: Source[]) {
    return html`
      <footer class="answer-foot">
        <span>${answer.outcome === "talk" ? "" : `${confidence(answer.confidence)} · ${answer.engine} engine`}</span>
        ${navigator.clipboard
          ? html`<button type="button" class="button quiet" @click=${() => this.copyAnswer(answer, list)}>
              ${copy}${this.copied ? "Copied" : "Copy"}</button>`
          : nothing}
      </footer>`;
  }

  private notInArticle(answer: Answer) {
    return html`
      <div class="answer not-in-article" role="group" aria-label="Not in the article">
        <p class="absent-title">${absent}Not in the article</p>
        <p class="answer-text" dir="auto">${answer.text}</p>
        ${answer.nearest.length > 0
          ? html`<h4>Closest passages</h4><ul class="nearest">${answer.nearest.slice(0, 3).map((quote) => this.nearest(quote))}</ul>`
          : nothing}
      </div>
      ${this.suggestions()}`;
  }

  private nearest(quote: Quote) {
    const follow = (event: Event) => {
      event.preventDefault();
      showSpan(event.currentTarget as HTMLElement, quote, "Back to answer");
    };
    return html`<li><a href=${toHash(this.article.id, quote)} dir="auto" @click=${follow}>${excerpt(quote.quote, 140)}</a></li>`;
  }

  private stopped() {
    return html`
      <p class="stopped">Stopped${this.exchange.text ? "" : " before an answer came"}.
        <button type="button" class="button quiet" @click=${this.again}>Ask again</button>
      </p>`;
  }

  private suggestions() {
    return this.buttons(this.exchange.suggestions, "Suggested questions");
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

  private async copyAnswer(answer: Answer, list: Source[]): Promise<void> {
    try {
      await navigator.clipboard.writeText(asPlainText(answer.text, list, this.article.title));
      this.copied = true;
      announce(this, "Answer copied");
    } catch {
      // The browser may refuse the clipboard; the text can still be selected by hand.
      announce(this, "The browser did not allow copying");
    }
  }
}
customElements.define("rb-turn", TurnView);

function confidence(value: number): string {
  if (value >= 0.75) return "High confidence";
  return value >= 0.4 ? "Fair confidence" : "Low confidence, check the source";
}
