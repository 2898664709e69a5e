import { html } from "lit";
import { itemDeleted, itemEdited, itemReplaced, itemsOrdered, listVersions, settingsChanged, type Change } from "../api/authoring";
import { asProblem, isAbort, Problem } from "../api/problem";
import type { Draft, DraftItem, QuizSettings, QuizVersion } from "../api/types";
import { announce } from "../shell/announce";
import { PageElement } from "../shell/page-element";
import type { Confirm } from "../shell/rb-confirm";
import { DraftDesk, isConflict, type DeskState } from "./draft-desk";
import { draftList } from "./draft-list";
import { lostTyping } from "./lost-typing";
import type { DeletedItem } from "./rb-deleted-item";
import type { DraftQuestion, ItemWish } from "./rb-draft-item";
import type { DraftSettings } from "./rb-draft-settings";
import { keepUnsaved, typedOf, unsavedOf, type Typed } from "./typing";
import "../shell/rb-confirm";
import "../shell/rb-problem";
import "../shell/rb-waiting";
import "./rb-author-head";
import "./rb-draft-settings";
import "./rb-versions";

const NO_SECRET = new Problem(403, "This page is for the quiz's author",
  "Open it with the author's link. It was to be had here when the quiz was written, by “Copy author's link”.");

/** The author's page of one quiz: its questions, settings and published versions. */
export class Authoring extends PageElement {
  static properties = {
    quizId: { type: String },
    secret: { type: String },
    draft: { state: true },
    versions: { state: true },
    saving: { state: true },
    problem: { state: true },
    unsaved: { state: true },
    busy: { state: true },
    problems: { state: true },
    doomed: { state: true },
  };
  declare quizId: string;
  /** Empty when this tab does not know it. */
  declare secret: string;
  declare draft: Draft | null;
  declare versions: QuizVersion[];
  declare saving: DeskState;
  /** Why the draft cannot be shown. */
  declare problem: Problem | null;
  /** What is being typed, by question. */
  declare unsaved: Map<string, Typed>;
  /** What is under way, in words, by question. */
  declare busy: Map<string, string>;
  /** What was refused, by question, or by "settings" and "publish". */
  declare problems: Map<string, Problem>;
  /** The question that is to be deleted; empty when there is none. */
  declare doomed: string;
  private desk: DraftDesk | null = null;
  private deletion: Promise<void> | null = null;
  private readonly life = new AbortController();

  constructor() {
    super();
    this.draft = null;
    this.versions = [];
    this.saving = "idle";
    this.problem = null;
    this.unsaved = new Map();
    this.busy = new Map();
    this.problems = new Map();
    this.doomed = "";
  }

  protected firstUpdated(): void {
    document.title = "Edit the quiz – Readback";
    window.addEventListener("beforeunload", this.onLeave);
    this.unsaved = unsavedOf(this.quizId);
    this.desk = new DraftDesk(this.quizId, this.secret, (draft) => (this.draft = draft), (state) => (this.saving = state), this.life.signal);
    void this.load();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.onLeave);
    // What the author has asked for is still done; nothing is read any more.
    void this.deleteNow().then(() => this.desk?.settled()).then(() => this.life.abort());
  }

  render() {
    return html`<section class="authoring" aria-label="Quiz editor" @rb-item-wish=${this.onWish} @rb-settings-wanted=${this.onSettings}
      @rb-publish=${this.onPublish} @rb-undo=${this.undo} @rb-delete-now=${this.deleteNow}>${this.body()}</section>
      <rb-confirm></rb-confirm>`;
  }

  private body() {
    if (!this.secret) return html`<h1>Edit the quiz</h1><rb-problem .problem=${NO_SECRET} action=""></rb-problem>`;
    if (this.problem) return html`<h1>Edit the quiz</h1><rb-problem .problem=${this.problem} @rb-retry=${this.load}></rb-problem>`;
    if (!this.draft) return html`<rb-waiting label="Fetching the quiz"></rb-waiting>`;
    return html`
      <rb-author-head .draft=${this.draft} .quizId=${this.quizId} .secret=${this.secret} .saving=${this.saving}></rb-author-head>
      <div class="authoring-columns">
        <div class="authoring-main">${draftList(this.draft, this)}${lostTyping(this.unsaved, this.draft, (itemId) => this.type(itemId, null))}</div>
        <div class="authoring-side">
          <section aria-label="Settings of the quiz">
            <h2>Settings</h2>
            <rb-draft-settings .draft=${this.draft} .problem=${this.problems.get("settings") ?? null}
              .busy=${this.busy.has("settings")}></rb-draft-settings>
          </section>
          <rb-versions .quizId=${this.quizId} .versions=${this.versions} .articleId=${this.draft.articleId} .empty=${this.alive(this.draft).length === 0}
            .busy=${this.saving === "saving"} .problem=${this.problems.get("publish") ?? null}></rb-versions>
        </div>
      </div>`;
  }

  private load = async (): Promise<void> => {
    if (!this.secret || !this.desk) return;
    this.problem = null;
    this.problem = await this.desk.load();
    if (!this.problem) await this.loadVersions();
  };

  private async loadVersions(): Promise<void> {
    try {
      this.versions = await listVersions(this.quizId, this.secret, this.life.signal);
    } catch (thrown) {
      if (!isAbort(thrown)) this.blame("publish", asProblem(thrown));
    }
  }

  private onWish({ detail }: CustomEvent<ItemWish>): void {
    const { itemId } = detail;
    if (detail.wish === "type") this.type(itemId, detail.typed);
    else if (detail.wish === "edit") this.edit(itemId);
    else if (detail.wish === "cancel") this.cancel(itemId);
    else if (detail.wish === "delete") void this.doom(itemId);
    else if (detail.wish === "replace") void this.replace(itemId);
    else if (detail.wish === "move") void this.move(itemId, detail.step);
    else if (detail.wish === "save") void this.save(itemId, detail.typed);
  }

  private type(itemId: string, typed: Typed | null): void {
    const unsaved = new Map(this.unsaved);
    if (typed) unsaved.set(itemId, typed);
    else unsaved.delete(itemId);
    this.unsaved = unsaved;
    keepUnsaved(this.quizId, unsaved);
  }

  private edit(itemId: string): void {
    const item = this.item(itemId);
    if (item) this.type(itemId, typedOf(item));
    this.blame(itemId, null);
    void this.focusOn(itemId);
  }

  private cancel(itemId: string): void {
    this.type(itemId, null);
    this.blame(itemId, null);
    void this.focusOn(itemId);
  }

  private async save(itemId: string, typed: Typed): Promise<void> {
    const problem = await this.change(itemId, "Saving and checking", itemEdited(itemId, typed));
    if (problem) return this.tell(problem);
    this.type(itemId, null);
    const warnings = this.item(itemId)?.warnings.length ?? 0;
    announce(this, warnings === 0 ? "Saved. Nothing to warn of." : `Saved, with ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`);
    await this.focusOn(itemId);
  }

  private async replace(itemId: string): Promise<void> {
    const place = this.draft?.items.findIndex((item) => item.id === itemId) ?? -1;
    const problem = await this.change(itemId, "Looking for another question", itemReplaced(itemId));
    if (problem) return this.tell(problem);
    announce(this, `Question ${place + 1} has been replaced.`);
    const other = this.draft?.items[place];
    if (other) await this.focusOn(other.id);
  }

  private async move(itemId: string, step: -1 | 1): Promise<void> {
    await this.deleteNow();
    const order = this.draft?.items.map((item) => item.id) ?? [];
    const place = order.indexOf(itemId);
    if (place < 0 || place + step < 0 || place + step >= order.length) return;
    order.splice(place + step, 0, ...order.splice(place, 1));
    const problem = await this.change(itemId, "", itemsOrdered(order));
    if (problem) return this.tell(problem);
    announce(this, `Now question ${place + step + 1} of ${order.length}.`);
    await this.updateComplete;
    const tool = this.question(itemId)?.querySelector<HTMLButtonElement>(`[data-wish=${step < 0 ? "up" : "down"}]`);
    if (tool && !tool.disabled) tool.focus();
    else await this.focusOn(itemId);
  }

  private async doom(itemId: string): Promise<void> {
    await this.deleteNow();
    this.doomed = itemId;
    announce(this, "Question deleted. Undo is possible.");
    await this.updateComplete;
    await this.querySelector<DeletedItem>("rb-deleted-item")?.takeFocus();
  }

  private undo = async (): Promise<void> => {
    const itemId = this.doomed;
    this.doomed = "";
    await this.focusOn(itemId);
  };

  /** Sends the deletion that still waits, if there is one, and only once. */
  private deleteNow = (): Promise<void> => {
    this.deletion ??= this.deleteDoomed().finally(() => (this.deletion = null));
    return this.deletion;
  };

  private async deleteDoomed(): Promise<void> {
    const itemId = this.doomed;
    if (!itemId) return;
    const place = this.draft?.items.findIndex((item) => item.id === itemId) ?? 0;
    const focused = this.querySelector("rb-deleted-item")?.contains(document.activeElement) ?? false;
    const problem = await this.change(itemId, "Deleting", itemDeleted(itemId));
    this.doomed = "";
    if (problem) return this.tell(problem);
    this.type(itemId, null);
    const next = this.draft?.items[Math.min(place, this.draft.items.length - 1)];
    if (focused && next) await this.focusOn(next.id);
  }

  private async onSettings({ detail }: CustomEvent<QuizSettings>): Promise<void> {
    const problem = await this.change("settings", "Saving", settingsChanged(detail));
    if (problem) return this.tell(problem);
    this.querySelector<DraftSettings>("rb-draft-settings")?.settle();
    announce(this, "Settings saved.");
  }

  private onPublish = async (): Promise<void> => {
    await this.deleteNow();
    if (!(await this.agreed())) return;
    this.blame("publish", null);
    const problem = await this.desk!.publish((version) => announce(this, `Published as version ${version.number}.`));
    this.blame("publish", problem);
    if (!problem) await this.loadVersions();
  };

  /** Whether to publish although something typed is not saved. */
  private async agreed(): Promise<boolean> {
    const open = this.unsaved.size + (this.querySelector<DraftSettings>("rb-draft-settings")?.dirty ? 1 : 0);
    if (open === 0) return true;
    const words = "Something that you typed is not saved yet; it will not be in this version.";
    return (await this.querySelector<Confirm>("rb-confirm")?.ask("Publish without it?", words, "Publish", "Keep editing")) ?? false;
  }

  /** Makes a change and shows at its place that it is under way, and what came of it. */
  private async change(place: string, words: string, change: Change): Promise<Problem | null> {
    this.busy = new Map(this.busy).set(place, words);
    this.blame(place, null);
    const problem = await this.desk!.change(change);
    this.busy = new Map([...this.busy].filter(([other]) => other !== place));
    this.blame(place, problem);
    return problem;
  }

  private blame(place: string, problem: Problem | null): void {
    const problems = new Map(this.problems);
    if (problem) problems.set(place, problem);
    else problems.delete(place);
    this.problems = problems;
  }

  private tell(problem: Problem): void {
    if (isConflict(problem)) announce(this, "The quiz was changed elsewhere. It is shown as it is stored now.");
  }

  private alive({ items }: Draft): DraftItem[] {
    return items.filter((item) => item.id !== this.doomed);
  }

  private item(itemId: string): DraftItem | undefined {
    return this.draft?.items.find((item) => item.id === itemId);
  }

  private question(itemId: string): DraftQuestion | undefined {
    return [...this.querySelectorAll<DraftQuestion>("rb-draft-item")].find((element) => element.dataset.item === itemId);
  }

  private async focusOn(itemId: string): Promise<void> {
    await this.updateComplete;
    await this.question(itemId)?.takeFocus();
  }

  private onLeave = (event: BeforeUnloadEvent): void => {
    if (this.unsaved.size > 0 || this.doomed || this.saving === "saving") event.preventDefault();
  };
}
customElements.define("rb-authoring", Authoring);
