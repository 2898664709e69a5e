import { html, nothing } from "lit";
import type { Article } from "../api/types";
import { stemParts } from "../quiz/rb-quiz-item";
import { check, close } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { controlsOf, optionsOf, quizTalk, type QuizTalk } from "./quiz-talk";
import { ASK } from "./rb-composer";
import type { Source } from "./sources";
import "./rb-source-list";
import "./rb-told";

const LETTERS = "abcdef";
/** The explanation at the end of a line quotes what is listed as its source. */
const QUOTED = /\s*The article says: “[^\n]*”$/m;

/** A quiz in the conversation: how the last answer was and what proves it, then the next item with its buttons. */
export class ChatQuiz extends PageElement {
  static properties = {
    article: { attribute: false },
    text: { type: String },
    list: { attribute: false },
    candidates: { attribute: false },
    latest: { type: Boolean },
  };
  declare article: Article;
  declare text: string;
  /** What proves the key of the item that was answered. */
  declare list: Source[];
  declare candidates: string[];
  /** Whether it can still be answered here. */
  declare latest: boolean;

  constructor() {
    super();
    this.text = "";
    this.list = [];
    this.candidates = [];
    this.latest = false;
  }

  render() {
    const options = optionsOf(this.candidates);
    const talk = quizTalk(this.text, options);
    return html`
      ${talk.before ? this.verdict(this.list.length > 0 ? talk.before.replace(QUOTED, "") : talk.before) : nothing}
      ${this.list.length > 0 ? html`<rb-source-list .article=${this.article} .list=${this.list}></rb-source-list>` : nothing}
      ${talk.open ? this.item(talk.open, options) : nothing}
      ${!talk.open && this.latest && this.candidates.length > 0 ? this.answers(options) : nothing}`;
  }

  private verdict(before: string) {
    const mark = before.startsWith("Right.") ? check : before.startsWith("Not quite.") ? close : nothing;
    const kind = mark === check ? "right" : mark === close ? "wrong" : "";
    return html`
      <div class="chat-verdict ${kind}">${mark}<div>${before.split(/\n+/).map((line) =>
        html`<p class=${/^You got \d+ of \d+/.test(line) ? "chat-score" : ""} dir="auto">${line}</p>`)}</div></div>`;
  }

  private item({ number, items, right, stem }: NonNullable<QuizTalk["open"]>, options: string[]) {
    return html`
      <div class="chat-item" role="group" aria-label="Question ${number} of ${items}">
        <p class="chat-item-number">Question ${number} of ${items}${right === null ? "" : ` · ${right} right so far`}</p>
        <progress max=${items} .value=${number - 1} aria-hidden="true"></progress>
        <p class="chat-stem" dir="auto">${stemParts(stem)}</p>
        ${this.latest ? this.answers(options) : nothing}
      </div>`;
  }

  private answers(options: string[]) {
    const controls = controlsOf(this.candidates);
    return html`
      ${options.length > 0
        ? html`<ul class="chat-options" aria-label="Answers">${options.map((text, index) => html`
            <li><button type="button" class="button chat-option" @click=${() => this.emit(ASK, text)}>
              <span class="chat-letter" aria-hidden="true">${LETTERS[index]}</span><span dir="auto">${labelOf(text)}</span></button></li>`)}</ul>`
        : html`<p class="hint">Type your answer below.</p>`}
      ${controls.length > 0
        ? html`<div class="chat-controls" role="group" aria-label="Quiz">${controls.map((text) => html`
            <button type="button" class="button quiet" @click=${() => this.emit(ASK, text)}>${text}</button>`)}</div>`
        : nothing}`;
  }
}
customElements.define("rb-chat-quiz", ChatQuiz);

const labelOf = (option: string): string => (option === "true" ? "True" : option === "false" ? "False" : option);
