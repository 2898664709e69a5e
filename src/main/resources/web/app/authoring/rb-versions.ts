import { html, nothing } from "lit";
import type { Problem } from "../api/problem";
import type { QuizVersion } from "../api/types";
import { authorSecret } from "../quiz/author";
import { PageElement } from "../shell/page-element";
import { toQuizHash } from "../shell/route";
import { moment } from "../shell/words";
import "../quiz/rb-exports";
import "../sharing/rb-share";
import "../shell/rb-problem";

/** The author wants the draft to be published as it is. */
export const PUBLISH = "rb-publish";

/** The button that publishes a draft, and what has been published of it: quizzes that never change. */
export class Versions extends PageElement {
  static properties = {
    versions: { attribute: false },
    quizId: { type: String },
    articleId: { type: String },
    empty: { type: Boolean },
    busy: { type: Boolean },
    problem: { attribute: false },
  };
  /** In the order of publication. */
  declare versions: QuizVersion[];
  /** Of the draft: the quiz as it was written. */
  declare quizId: string;
  declare articleId: string;
  /** Whether the draft holds nothing to take. */
  declare empty: boolean;
  declare busy: boolean;
  declare problem: Problem | null;

  constructor() {
    super();
    this.versions = [];
    this.empty = false;
    this.busy = false;
    this.problem = null;
  }

  render() {
    return html`
      <section class="versions" aria-label="Published versions">
        <h2>Publish</h2>
        <p class="hint">Learners take a published version. It never changes: later edits become the next version.</p>
        ${this.versions.length > 0 ? html`<ol aria-label="Versions">${[...this.versions].reverse().map((version) => this.row(version))}</ol>` : nothing}
        ${this.problem ? html`<rb-problem .problem=${this.problem} action=""></rb-problem>` : nothing}
        <div class="actions">
          <button type="button" class="button primary" ?disabled=${this.busy || this.empty} @click=${() => this.emit(PUBLISH)}>
            Publish version ${this.versions.length + 1}</button>
        </div>
      </section>`;
  }

  private row({ quizId, number, publishedAt }: QuizVersion) {
    return html`
      <li class="version" aria-label="Version ${number}">
        <p><strong>Version ${number}</strong> <span class="hint">${moment(publishedAt)}</span></p>
        <a class="button" href=${toQuizHash(this.articleId, quizId)} aria-label="Take version ${number}">Take it</a>
        <rb-share .quiz=${this.quizId} .version=${quizId}></rb-share>
        <rb-exports .quizId=${quizId} .secret=${authorSecret(this.quizId) ?? ""} what="version ${number}"></rb-exports>
      </li>`;
  }
}
customElements.define("rb-versions", Versions);
