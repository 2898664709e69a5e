import { html, type TemplateResult } from "lit";
import { close } from "./icons";
import { PageElement } from "./page-element";

/** A modal window: the browser keeps the focus inside, closes it on Escape and gives the focus back. */
export abstract class DialogElement extends PageElement {
  show(): void {
    this.dialog?.showModal();
  }

  hide(): void {
    this.dialog?.close();
  }

  protected get dialog(): HTMLDialogElement | null {
    return this.querySelector("dialog");
  }

  protected frame(id: string, title: string, body: TemplateResult, kind = ""): TemplateResult {
    return html`
      <dialog class=${kind} aria-labelledby=${id} @click=${this.onBackdrop}>
        <div class="dialog-body">
          <header class="dialog-head">
            <h2 id=${id}>${title}</h2>
            <button type="button" class="button quiet icon-only" aria-label="Close" @click=${() => this.hide()}>${close}</button>
          </header>
          ${body}
        </div>
      </dialog>`;
  }

  private onBackdrop(event: MouseEvent): void {
    if (event.target === this.dialog) this.hide();
  }
}
