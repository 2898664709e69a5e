import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Problem } from "../api/problem";
import type { Article, ArticleSummary, Span } from "../api/types";
import type { ArticleView } from "../article/rb-article";
import type { ShowSpan } from "../article/show-span";
import { classRoom } from "../sharing/room";
import { ArticleDesk } from "./article-desk";
import { book, plus } from "./icons";
import { PageElement } from "./page-element";
import type { AddArticle } from "./rb-add-article";
import type { Library } from "./rb-library";
import type { Tab } from "./rb-tabs";
import { authorSecret, keepAuthorSecret } from "../quiz/author";
import { DUE_HASH, parseAuthorRoute, parseRoute, toAuthorHash, toHash } from "./route";
import "../article/rb-article";
import "../authoring/rb-authoring";
import "../chat/rb-chat";
import "../quiz/rb-due";
import "../quiz/rb-quiz";
import "./rb-add-article";
import "./rb-header";
import "./rb-library";
import "./rb-problem";
import "./rb-tabs";
import "./rb-waiting";

const NARROW = "(max-width: 56rem)";

/** The page: which article is open, which tab is in front, and what is highlighted. */
export class App extends PageElement {
  static properties = {
    article: { state: true },
    problem: { state: true },
    loading: { state: true },
    highlight: { state: true },
    origin: { state: true },
    tab: { state: true },
    narrow: { state: true },
    due: { state: true },
    author: { state: true },
    offered: { state: true },
    room: { state: true },
    announcement: { state: true },
    read: { state: true },
  };
  declare article: Article | null;
  declare problem: Problem | null;
  declare loading: boolean;
  declare highlight: Span | null;
  declare origin: ShowSpan | null;
  declare tab: Tab;
  declare narrow: boolean;
  /** Whether the review deck is shown, and no article. */
  declare due: boolean;
  /** Id of the quiz whose author's page is shown, and no article; empty when it is not. */
  declare author: string;
  /** Id of the published quiz that the address asks to take; empty when it names none. */
  declare offered: string;
  /** A page of class use, shown in place of an article. */
  declare room: TemplateResult | null;
  /** What was announced last. Said again, word for word, it is another object and so another element: else nobody would hear it. */
  declare announcement: { words: string };
  /** Ordinals of the article's paragraphs that have been read. */
  declare read: number[];
  private side: Tab = "ask";
  private readonly desk = new ArticleDesk((opened) => Object.assign(this, opened));
  private readonly width = window.matchMedia(NARROW);

  constructor() {
    super();
    this.article = null;
    this.problem = null;
    this.loading = true;
    this.highlight = null;
    this.origin = null;
    this.narrow = this.width.matches;
    this.tab = this.narrow ? "article" : "ask";
    this.announcement = { words: "" };
    this.read = [];
    this.due = false;
    this.author = "";
    this.offered = "";
    this.room = null;
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.follow);
    this.width.addEventListener("change", this.onWidth);
    void this.follow();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.follow);
    this.width.removeEventListener("change", this.onWidth);
    this.desk.leave();
  }

  private onWidth = (): void => {
    this.narrow = this.width.matches;
    if (!this.narrow && this.tab === "article") this.tab = this.side;
  };

  private follow = async (): Promise<void> => {
    this.due = location.hash === DUE_HASH;
    this.author = this.followAuthor();
    this.offered = "";
    this.room = classRoom(location.hash);
    if (this.due || this.author || this.room) return;
    this.entitle();
    const route = parseRoute(location.hash);
    if (!route) return this.desk.openAny();
    if (route.articleId !== this.article?.id) await this.open(route.articleId);
    if (route.span && this.article?.id === route.articleId) {
      this.origin = null;
      this.highlight = route.span;
      if (this.narrow) this.choose("article");
    }
    if (route.quizId && this.article?.id === route.articleId) {
      this.offered = route.quizId;
      this.choose("quiz");
    }
  };

  /** The quiz whose author's page is asked for. A secret in the address is taken out of it: addresses are shown, copied and kept. */
  private followAuthor(): string {
    const route = parseAuthorRoute(location.hash);
    if (!route) return "";
    if (route.secret) {
      keepAuthorSecret(route.quizId, route.secret);
      history.replaceState(null, "", toAuthorHash(route.quizId));
      this.requestUpdate();
    }
    return route.quizId;
  }

  private async open(id: string): Promise<void> {
    this.highlight = null;
    this.read = [];
    await this.desk.open(id);
    this.entitle();
  }

  private entitle(): void {
    if (this.article) document.title = `${this.article.title} – Readback`;
  }

  render() {
    return html`
      <div class="app" @rb-show-span=${this.onShowSpan} @rb-announce=${this.onAnnounce} @rb-read=${this.onRead} @rb-tab-chosen=${this.onTab}
        @rb-choose-article=${this.showLibrary} @rb-add-article-wanted=${this.showAdding}
        @rb-article-added=${this.onAdded} @rb-article-deleted=${this.onDeleted}>
        <rb-header .articleTitle=${this.article?.title ?? ""}></rb-header>
        ${this.due ? html`<main class="due-page"><rb-due></rb-due></main>`
          : this.author ? html`<main class="due-page">${this.authoring()}</main>`
          : this.room ? html`<main class="due-page">${this.room}</main>`
          : this.article ? this.reading(this.article) : html`<main class="alone">${this.instead()}</main>`}
        <rb-library .current=${this.article?.id ?? ""}></rb-library>
        <rb-add-article></rb-add-article>
        <p class="unseen" role="status" aria-live="polite" aria-label="Announcements">${keyed(this.announcement, html`<span>${this.announcement.words}</span>`)}</p>
      </div>`;
  }

  private authoring() {
    const secret = authorSecret(this.author) ?? "";
    return keyed(this.author + secret, html`<rb-authoring .quizId=${this.author} .secret=${secret}></rb-authoring>`);
  }

  private reading(article: Article) {
    const names: Tab[] = this.narrow ? ["article", "ask", "quiz"] : ["ask", "quiz"];
    return html`
      <main class="reading">
        ${this.narrow && this.tab !== "article" ? html`<h1 class="unseen" dir="auto">${article.title}</h1>` : nothing}
        <rb-tabs .names=${names} .chosen=${this.tab}></rb-tabs>
        <div class="pane article-pane" id="panel-article" tabindex="0" role=${this.narrow ? "tabpanel" : nothing}
          aria-labelledby=${this.narrow ? "tab-article" : nothing} ?hidden=${this.narrow && this.tab !== "article"}>
          ${keyed(article.id, html`<rb-article .article=${article} .highlight=${this.highlight} .backLabel=${this.origin?.backLabel ?? ""}
            @rb-dismiss-highlight=${this.onDismiss} @rb-go-back=${this.onBack}></rb-article>`)}
        </div>
        <div class="pane side-pane" id="panel-ask" role="tabpanel" aria-labelledby="tab-ask" ?hidden=${this.tab !== "ask"}>
          ${keyed(article.id, html`<rb-chat .article=${article} .read=${this.read}></rb-chat>`)}
        </div>
        <div class="pane side-pane" id="panel-quiz" role="tabpanel" aria-labelledby="tab-quiz" ?hidden=${this.tab !== "quiz"}>
          ${keyed(article.id, html`<rb-quiz .article=${article} .offered=${this.offered}></rb-quiz>`)}
        </div>
      </main>`;
  }

  private instead() {
    if (this.loading) return html`<rb-waiting label="Opening the article"></rb-waiting>`;
    if (this.problem?.status === 404) {
      return this.welcome("This article is not here", "It may have been deleted. Choose another one, or add your own.");
    }
    if (this.problem) return html`<rb-problem .problem=${this.problem} @rb-retry=${this.follow}></rb-problem>`;
    return this.welcome("Nothing to read yet", "Add an article, then ask it anything, or let it ask you.");
  }

  private welcome(title: string, words: string) {
    return html`
      <div class="welcome">
        ${book}
        <h1>${title}</h1>
        <p>${words}</p>
        <div class="actions centred">
          <button type="button" class="button" @click=${this.showLibrary}>See all articles</button>
          <button type="button" class="button primary" @click=${this.showAdding}>${plus}Add an article</button>
        </div>
      </div>`;
  }

  private showLibrary = (): void => this.querySelector<Library>("rb-library")?.show();

  private showAdding = (): void => this.querySelector<AddArticle>("rb-add-article")?.show();

  private choose(tab: Tab): void {
    if (tab !== "article") this.side = tab;
    this.tab = tab;
  }

  private onTab(event: CustomEvent<Tab>): void {
    this.choose(event.detail);
  }

  private async onShowSpan(event: CustomEvent<ShowSpan>): Promise<void> {
    const article = this.article;
    if (!article) return;
    this.origin = event.detail;
    this.highlight = { ...event.detail.span };
    history.replaceState(null, "", toHash(article.id, event.detail.span));
    if (this.narrow) this.choose("article");
    // The tab may just have come to the front: nothing can be focused in it before it has been drawn.
    await this.updateComplete;
    const view = this.querySelector<ArticleView>("rb-article");
    await view?.updateComplete;
    view?.revealHighlight();
  }

  private async onBack(): Promise<void> {
    const origin = this.origin?.origin;
    const side = this.side;
    await this.clearHighlight();
    if (this.narrow) this.choose(side);
    await this.updateComplete;
    if (origin?.isConnected) {
      origin.focus();
      origin.scrollIntoView({ block: "nearest" });
    } else {
      this.querySelector<HTMLElement>(`#tab-${side}`)?.focus();
    }
  }

  private async onDismiss(): Promise<void> {
    if (!this.narrow && this.origin) return this.onBack();
    await this.clearHighlight();
    this.querySelector<HTMLElement>(".article")?.focus({ preventScroll: true });
  }

  private async clearHighlight(): Promise<void> {
    this.highlight = null;
    this.origin = null;
    if (this.article) history.replaceState(null, "", toHash(this.article.id));
    await this.updateComplete;
  }

  private onAnnounce(event: CustomEvent<string>): void {
    this.announcement = { words: event.detail };
  }

  private onRead(event: CustomEvent<number>): void {
    this.read = [...this.read, event.detail];
  }

  private onAdded(event: CustomEvent<ArticleSummary>): void {
    this.announcement = { words: `Added: ${event.detail.title}` };
    location.hash = toHash(event.detail.id);
  }

  private onDeleted(event: CustomEvent<string>): void {
    this.announcement = { words: "Article deleted" };
    if (!this.desk.forget(event.detail)) return;
    this.querySelector<Library>("rb-library")?.hide();
    location.hash = "#/";
  }
}
customElements.define("rb-app", App);
