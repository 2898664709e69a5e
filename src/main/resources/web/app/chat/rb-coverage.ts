import { html, nothing } from "lit";
import type { Article, Coverage } from "../api/types";
import { excerpt } from "../article/passages";
import { showSpan } from "../article/show-span";
import { PageElement } from "../shell/page-element";
import { toHash } from "../shell/route";

interface Row {
  ordinal: number;
  read: boolean;
  asked: boolean;
  quizzed: boolean;
}

/** How much of the article has been read, asked about and quizzed: in total, and for each paragraph. */
export class CoverageView extends PageElement {
  static properties = { article: { attribute: false }, coverage: { attribute: false } };
  declare article: Article;
  declare coverage: Coverage;

  render() {
    const rows = this.rows();
    return html`
      <details class="coverage">
        <summary>
          <span class="coverage-words">
            <span class="coverage-strip" aria-hidden="true">${rows.map((row) => html`<i class=${levelOf(row)}></i>`)}</span>
            <span>${this.total(rows)}</span>
          </span>
        </summary>
        <ol class="coverage-rows" aria-label="Paragraphs">${rows.map((row) => this.row(row))}</ol>
      </details>`;
  }

  private rows(): Row[] {
    const { read = [], asked, quizzed } = this.coverage;
    return this.article.paragraphs.map((_, index) => {
      const ordinal = index + 1;
      return { ordinal, read: read.includes(ordinal), asked: asked.includes(ordinal), quizzed: quizzed.includes(ordinal) };
    });
  }

  private total(rows: Row[]): string {
    const count = (is: (row: Row) => boolean) => rows.filter(is).length;
    const parts = [`${count((row) => row.asked)} asked about`, `${count((row) => row.quizzed)} quizzed`];
    if (this.coverage.read) parts.unshift(`${count((row) => row.read)} read`);
    return `Of ${rows.length} ${rows.length === 1 ? "paragraph" : "paragraphs"}: ${parts.join(", ")}`;
  }

  private row(row: Row) {
    const { text, paragraphs } = this.article;
    const span = paragraphs[row.ordinal - 1];
    const follow = (event: Event) => {
      event.preventDefault();
      showSpan(event.currentTarget as HTMLElement, span, "Back to coverage");
    };
    return html`
      <li>
        <i class=${levelOf(row)} aria-hidden="true"></i>
        <a href=${toHash(this.article.id, span)} @click=${follow}>Paragraph ${row.ordinal}</a>
        <span class="coverage-state">${stateOf(row)}</span>
        <span class="coverage-start" dir="auto" aria-hidden="true">${text ? excerpt(text.slice(span.start, span.end), 60) : nothing}</span>
      </li>`;
  }
}
customElements.define("rb-coverage", CoverageView);

const levelOf = ({ read, asked, quizzed }: Row): string => (quizzed ? "is-quizzed" : asked ? "is-asked" : read ? "is-read" : "");

function stateOf({ read, asked, quizzed }: Row): string {
  const words = [read ? "read" : "", asked ? "asked about" : "", quizzed ? "quizzed" : ""].filter(Boolean);
  return words.length > 0 ? words.join(", ") : "not yet";
}
