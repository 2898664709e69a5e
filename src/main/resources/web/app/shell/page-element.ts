import { LitElement } from "lit";

/**
 * An element that renders into the page itself and not into a shadow tree: labels, descriptions and tab panels refer to
 * each other by id across elements, and one style sheet sets the type for all of them.
 */
export class PageElement extends LitElement {
  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected emit<T>(name: string, detail?: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true }));
  }
}
