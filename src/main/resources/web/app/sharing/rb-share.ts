import { html, nothing } from "lit";
import { remember } from "../api/memory";
import { asProblem, isAbort, type Problem } from "../api/problem";
import { listLinks, makeLink, revokeLink, type ShareLink } from "../api/sharing";
import { authorSecret } from "../quiz/author";
import { announce } from "../shell/announce";
import { copy } from "../shell/icons";
import { PageElement } from "../shell/page-element";
import type { Confirm } from "../shell/rb-confirm";
import { counted, moment } from "../shell/words";
import { addressOf, classHash } from "./address";
import "../shell/rb-confirm";
import "../shell/rb-problem";
import "../shell/rb-waiting";

const HOUR = 3600;
/** Seconds that a link is to work, or nothing for as long as it may. */
const LIVES = [
  { value: "", label: "As long as possible" },
  { value: String(HOUR), label: "1 hour" },
  { value: String(24 * HOUR), label: "1 day" },
  { value: String(7 * 24 * HOUR), label: "1 week" },
  { value: String(30 * 24 * HOUR), label: "30 days" },
];
const STATES = { open: "Open", expired: "Expired", revoked: "Revoked" };

/**
 * The links under which a class takes a quiz, for its author: makes, copies and revokes them. `quiz` is the id of the quiz as it
 * was written, whose secret this browser keeps; `version` that of what is shared, when it is a published version.
 */
export class Share extends PageElement {
  static properties = {
    quiz: { type: String },
    version: { type: String },
    links: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  declare quiz: string;
  declare version: string;
  declare links: ShareLink[] | null;
  declare busy: boolean;
  declare problem: Problem | null;
  private readonly life = new AbortController();
  private failed: () => Promise<void> = () => this.load();

  constructor() {
    super();
    this.quiz = "";
    this.version = "";
    this.links = null;
    this.busy = false;
    this.problem = null;
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
  }

  render() {
    if (!this.secret) return nothing;
    return html`
      <details class="share" @toggle=${this.onToggle}>
        <summary>Share with a class</summary>
        <p class="hint">Whoever has the link can take this quiz under a name of their own. You see the results as they come in.</p>
        <form class="share-new" aria-label="New link" @submit=${this.onMake}>
          <div class="field">
            <label for="share-life-${this.shared}">Link works for</label>
            <select id="share-life-${this.shared}" name="life">${LIVES.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}</select>
          </div>
          <button type="submit" class="button primary" ?disabled=${this.busy}>Make a link</button>
        </form>
        ${this.problem ? html`<rb-problem .problem=${this.problem} @rb-retry=${() => this.failed()}></rb-problem>` : nothing}
        ${this.busy && !this.links ? html`<rb-waiting label="Fetching your links"></rb-waiting>` : nothing}
        ${this.links ? html`<ul class="share-links" aria-label="Links">${this.links.map((link) => this.row(link))}</ul>` : nothing}
      </details>
      <rb-confirm></rb-confirm>`;
  }

  private row(link: ShareLink) {
    const address = addressOf(link.id);
    const made = moment(link.createdAt);
    const open = link.state === "open";
    return html`
      <li aria-label="Link of ${made}">
        <p class="share-facts"><strong class="share-state ${link.state}">${STATES[link.state]}</strong> · made ${made}
          · ${open ? `until ${moment(link.expiresAt)}` : link.revokedAt ? moment(link.revokedAt) : moment(link.expiresAt)}
          · ${counted(link.learners, "learner")}</p>
        ${open ? this.address(link, address) : nothing}
        <div class="actions">
          <a class="button" href=${classHash(this.quiz, link.quizId, link.id)}>Results</a>
          ${open ? html`<button type="button" class="button" ?disabled=${this.busy} @click=${() => this.revoke(link)}>Revoke</button>` : nothing}
        </div>
      </li>`;
  }

  private address(link: ShareLink, address: string | null) {
    if (!address) return html`<p class="hint">Its address was told only to the browser that made it. Make another link to share.</p>`;
    return html`
      <div class="share-address">
        <input readonly aria-label="Address of the link" .value=${address} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>
        <button type="button" class="button" @click=${(event: Event) => this.copy(event, address)}>${copy}Copy</button>
      </div>`;
  }

  private get shared(): string {
    return this.version || this.quiz;
  }

  private get secret(): string | null {
    return authorSecret(this.quiz);
  }

  private onToggle(event: Event): void {
    const details = event.currentTarget as HTMLDetailsElement;
    if (details.open && !this.links && !this.busy) void this.load();
  }

  private async load(): Promise<void> {
    await this.during(() => this.load(), async (secret) => {
      this.links = await listLinks(this.shared, secret, this.life.signal);
    });
  }

  private onMake(event: Event): void {
    event.preventDefault();
    const life = String(new FormData(event.target as HTMLFormElement).get("life") ?? "");
    void this.make(life === "" ? null : Number(life));
  }

  private async make(seconds: number | null): Promise<void> {
    await this.during(() => this.make(seconds), async (secret) => {
      const { link, token } = await makeLink(this.shared, secret, seconds, this.life.signal);
      remember(`link.${link.id}`, token);
      this.links = [link, ...(this.links ?? [])];
      announce(this, "Link made");
      await this.updateComplete;
      this.querySelector<HTMLElement>(".share-address .button")?.focus();
    });
  }

  private async revoke(link: ShareLink): Promise<void> {
    const agreed = await this.querySelector<Confirm>("rb-confirm")?.ask("Revoke this link?",
      "Nobody can begin under it any more. Who has begun may finish, and you keep the results.", "Revoke", "Keep it");
    if (!agreed) return;
    await this.during(() => this.revoke(link), async (secret) => {
      const revoked = await revokeLink({ quizId: link.quizId, linkId: link.id, secret }, this.life.signal);
      remember(`link.${link.id}`, null);
      this.links = (this.links ?? []).map((other) => (other.id === revoked.id ? revoked : other));
      announce(this, "Link revoked");
    });
  }

  private async copy(event: Event, address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      announce(this, "Link copied");
    } catch {
      // Browsers lend the clipboard to safe addresses only: elsewhere the address is marked, to be copied by hand.
      (event.target as HTMLElement).closest(".share-address")?.querySelector("input")?.focus();
      announce(this, "Link selected; copy it with Ctrl+C");
    }
  }

  private async during(again: () => Promise<void>, work: (secret: string) => Promise<void>): Promise<void> {
    const secret = this.secret;
    if (!secret) return;
    this.busy = true;
    this.problem = null;
    try {
      await work(secret);
    } catch (thrown) {
      if (isAbort(thrown)) return;
      this.failed = again;
      this.problem = asProblem(thrown);
    } finally {
      this.busy = false;
    }
  }
}
customElements.define("rb-share", Share);
