import { html, nothing } from "lit";
import type { Article, Citation } from "../api/types";
import { showSpan } from "../article/show-span";
import { PageElement } from "../shell/page-element";
import { segments, type Segment } from "./segments";
import { numbered, type Source } from "./sources";
import "./rb-chips";

/** The words of an answer, each sentence with the chips of its sources; a click on it shows the first of them. */
export class Told extends PageElement {
  static properties = { article: { attribute: false }, text: { type: String }, citations: { attribute: false }, listed: { type: Boolean } };
  declare article: Article;
  declare text: string;
  declare citations: Citation[];
  /** Whether its lines are items of a list. */
  declare listed: boolean;

  constructor() {
    super();
    this.text = "";
    this.citations = [];
    this.listed = false;
  }

  render() {
    const lines = segments(this.text, numbered(this.citations));
    if (this.listed && lines.length > 1) {
      return html`<ul class="told-list">${lines.map((line) => html`<li class="answer-text">${this.line(line)}</li>`)}</ul>`;
    }
    return lines.map((line) => html`<p class=${lines.length > 1 && isName(line) ? "answer-text told-name" : "answer-text"}>${this.line(line)}</p>`);
  }

  private line(line: Segment[]) {
    return line.map(({ text, sources: [first, ...others] }) => first
      ? html`<span class="cited" dir="auto" @click=${(event: Event) => this.show(event, first)}>${text}</span>
          <rb-chips .article=${this.article} .list=${[first, ...others]}></rb-chips>`
      : text.trim() ? html`<span dir="auto">${text}</span>` : nothing);
  }

  /** By mouse or finger; the keyboard has the chip, where the focus comes back to. Words that are being selected stay selected. */
  private show(event: Event, source: Source): void {
    if (!(getSelection()?.isCollapsed ?? true)) return;
    const chips = (event.currentTarget as HTMLElement).nextElementSibling;
    showSpan(chips?.querySelector("button") ?? this, source.citation, "Back to answer");
  }
}
customElements.define("rb-told", Told);

/** A line that is no sentence stands over the sentences about it. */
const isName = (line: Segment[]): boolean => !/[.!?…]["'”’)\]]*\s*$/.test(line.map(({ text }) => text).join(""));
