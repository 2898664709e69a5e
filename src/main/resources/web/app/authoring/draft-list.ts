import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Problem } from "../api/problem";
import type { Draft } from "../api/types";
import type { Typed } from "./typing";
import "./rb-deleted-item";
import "./rb-draft-item";

/** What the author's page knows of each question, by its id. */
export interface Work {
  unsaved: ReadonlyMap<string, Typed>;
  busy: ReadonlyMap<string, string>;
  problems: ReadonlyMap<string, Problem>;
  /** The question that is to be deleted; empty when there is none. */
  doomed: string;
}

/** The questions of a draft in their order. */
export function draftList({ items, articleId }: Draft, { unsaved, busy, problems, doomed }: Work) {
  if (items.length === 0) return html`<p class="empty">Nothing is left to ask. Have another quiz written from the article.</p>`;
  return html`
    <h2>Questions</h2>
    <ol class="draft-items" aria-label="Questions">
      ${repeat(items, (item) => item.id, (item, place) => html`
        <li>${item.id === doomed
          ? html`<rb-deleted-item .place=${place} .busy=${busy.has(item.id)}></rb-deleted-item>`
          : html`<rb-draft-item data-item=${item.id} .item=${item} .articleId=${articleId} .place=${place} .count=${items.length}
            .typed=${unsaved.get(item.id) ?? null} .busy=${busy.get(item.id) ?? ""} .problem=${problems.get(item.id) ?? null}></rb-draft-item>`}</li>`)}
    </ol>`;
}
