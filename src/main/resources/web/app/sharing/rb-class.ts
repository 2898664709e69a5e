import { html, nothing } from "lit";
import { asProblem, isAbort, type Problem } from "../api/problem";
import { fetchResultsTable, type ClassKey, type ClassResults, type ItemResult, type LearnerResult, type OptionResult } from "../api/sharing";
import { authorSecret } from "../quiz/author";
import { saveFile } from "../shell/save-file";
import { stemParts } from "../quiz/rb-quiz-item";
import { kindName } from "../quiz/words";
import { announce } from "../shell/announce";
import { absent, check } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import { counted, moment, roughly } from "../shell/words";
import { addressOf } from "./address";
import { follow, type LiveState } from "./live";
import "../shell/rb-problem";
import "../shell/rb-waiting";

const LIVE_WORDS: Record<LiveState, string> = { connecting: "Connecting…", live: "Live", lost: "Connection lost – trying again" };

/** How a class does with a quiz, for its author, as it happens. */
export class ClassPage extends PageElement {
  static properties = {
    quiz: { attribute: false },
    version: { attribute: false },
    link: { attribute: false },
    results: { state: true },
    live: { state: true },
    problem: { state: true },
    fetching: { state: true },
  };
  /** Of the quiz as it was written, whose secret this browser keeps. */
  declare quiz: string;
  /** Of the quiz that the class takes. */
  declare version: string;
  declare link: string;
  declare results: ClassResults | null;
  declare live: LiveState;
  declare problem: Problem | null;
  /** Whether the table is on its way. */
  declare fetching: boolean;
  private readonly life = new AbortController();

  constructor() {
    super();
    this.results = null;
    this.live = "connecting";
    this.problem = null;
    this.fetching = false;
  }

  protected firstUpdated(): void {
    document.title = "Class results – Readback";
    void this.watch();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
  }

  render() {
    return html`<section class="quiz class-results" aria-label="Class results">${this.body()}</section>`;
  }

  private body() {
    if (!this.key) return this.foreign();
    const problem = this.problem ? html`<rb-problem .problem=${this.problem} @rb-retry=${this.watch}></rb-problem>` : nothing;
    if (!this.results) return html`<h1>Class results</h1>${this.problem ? problem : html`<rb-waiting label="Fetching the results"></rb-waiting>`}`;
    const { title, learners, items } = this.results;
    return html`
      <header class="class-head">
        <p class="live-state ${this.live}">${LIVE_WORDS[this.live]}</p>
        <h1 dir="auto">${title}</h1>
        <p>${summary(learners)}</p>
      </header>
      ${problem}
      ${learners.length === 0 ? this.nobody() : html`
        ${this.learners(learners)}
        <section aria-labelledby="class-items">
          <h2 id="class-items">Questions</h2>
          <ol class="class-items">${items.map((item, index) => this.item(item, index))}</ol>
        </section>`}
      <div class="actions spread">
        <a class="button" href="#/">Back to reading</a>
        <button type="button" class="button" ?disabled=${this.fetching || learners.length === 0} @click=${this.download}>
          ${this.fetching ? "Fetching…" : "Download CSV"}</button>
      </div>`;
  }

  private foreign() {
    return html`
      <div class="welcome">
        ${absent}
        <h1>Only for the author</h1>
        <p>Results are shown in the browser that had this quiz written.</p>
      </div>`;
  }

  private nobody() {
    const address = addressOf(this.link);
    return html`
      <div class="welcome">
        <p>Nobody has begun yet. Results appear here as soon as somebody does.</p>
        ${address ? html`<p class="class-address">${address}</p>` : nothing}
      </div>`;
  }

  private learners(learners: LearnerResult[]) {
    return html`
      <section aria-labelledby="class-learners">
        <h2 id="class-learners">Learners</h2>
        <div class="table-frame" tabindex="0" role="group" aria-labelledby="class-learners">
          <table>
            <thead><tr><th scope="col">Name</th><th scope="col">State</th><th scope="col">Score</th><th scope="col">Time</th></tr></thead>
            <tbody>${learners.map((learner) => html`
              <tr>
                <th scope="row"><bdi>${learner.name}</bdi></th>
                <td>${learner.state === "submitted" ? "Handed in" : `${learner.answered} of ${learner.maxScore} answered`}</td>
                <td>${learner.score === null ? "–" : `${learner.score} of ${learner.maxScore}`}</td>
                <td>${learner.seconds === null ? html`since ${moment(learner.startedAt)}` : roughly(learner.seconds)}</td>
              </tr>`)}</tbody>
          </table>
        </div>
      </section>`;
  }

  private item(item: ItemResult, index: number) {
    return html`
      <li aria-label="Question ${index + 1}">
        <p class="item-kind">${kindName(item.kind)}</p>
        <p class="result-stem" dir="auto"><span class="result-number">${index + 1}</span><span>${stemParts(item.stem)}</span></p>
        <p class="class-facts">${facts(item)}</p>
        ${item.options ? html`<ul class="class-options" aria-label="Answers chosen">
          ${item.options.map((option) => this.option(option, item.answered))}</ul>` : nothing}
      </li>`;
  }

  private option(option: OptionResult, answered: number) {
    return html`
      <li class=${option.key ? "right" : ""}>
        <span class="class-option" dir="auto">${option.text}${option.key ? html`${check}<span class="unseen"> (right answer)</span>` : nothing}</span>
        <span class="class-count">${option.chosen}<span class="unseen"> chose it</span></span>
        <progress max=${Math.max(1, answered)} .value=${option.chosen} aria-hidden="true"></progress>
      </li>`;
  }

  private get key(): ClassKey | null {
    const secret = authorSecret(this.quiz);
    return secret ? { quizId: this.version, linkId: this.link, secret } : null;
  }

  private watch = async (): Promise<void> => {
    const key = this.key;
    if (!key) return;
    this.problem = null;
    this.live = "connecting";
    try {
      await follow(key, { results: (results) => this.onResults(results), state: (state) => this.onState(state) }, this.life.signal);
    } catch (thrown) {
      if (!isAbort(thrown)) this.problem = asProblem(thrown);
      this.live = "lost";
    }
  };

  /** Spoken when somebody comes or hands in, not at every answer. */
  private onResults(results: ClassResults): void {
    const before = this.results && summary(this.results.learners);
    this.results = results;
    document.title = `Results: ${results.title} – Readback`;
    const now = summary(results.learners);
    if (before !== null && before !== now) announce(this, now);
  }

  private onState(state: LiveState): void {
    if (state === "lost" && this.live === "live") announce(this, LIVE_WORDS.lost);
    this.live = state;
  }

  private download = async (): Promise<void> => {
    const key = this.key;
    if (!key) return;
    this.fetching = true;
    this.problem = null;
    try {
      saveFile(await fetchResultsTable(key, this.life.signal), "class-results.csv");
      announce(this, "Downloaded the results");
    } catch (thrown) {
      if (!isAbort(thrown)) this.problem = asProblem(thrown);
    } finally {
      this.fetching = false;
    }
  };
}
customElements.define("rb-class", ClassPage);

/** "3 learners, 2 handed in, 7.5 of 10 on average" */
function summary(learners: LearnerResult[]): string {
  const done = learners.filter((learner) => learner.score !== null);
  const parts = [counted(learners.length, "learner")];
  if (done.length > 0) {
    const mean = done.reduce((sum, learner) => sum + (learner.score ?? 0), 0) / done.length;
    parts.push(`${done.length} handed in`, `${mean.toLocaleString(undefined, { maximumFractionDigits: 1 })} of ${done[0].maxScore} on average`);
  }
  return parts.join(", ");
}

function facts({ answered, graded, right, medianSeconds }: ItemResult): string {
  if (answered === 0) return "No answers yet";
  const parts = [graded > 0 ? `${right} of ${graded} right` : "Not graded yet", `${answered} answered`];
  if (medianSeconds !== null) parts.push(`median time ${roughly(medianSeconds)}`);
  return parts.join(" · ");
}
