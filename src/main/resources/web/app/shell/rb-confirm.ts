import { html } from "lit";
import { DialogElement } from "./rb-dialog";

/** Asks once before something that cannot be taken back. `ask` resolves to whether the reader agreed. */
export class Confirm extends DialogElement {
  static properties = { heading: { state: true }, words: { state: true }, agree: { state: true }, refuse: { state: true } };
  declare heading: string;
  declare words: string;
  declare agree: string;
  declare refuse: string;
  /** A page may hold several. */
  private static made = 0;
  private readonly headingId = `confirm-title-${Confirm.made++}`;
  private settle: (agreed: boolean) => void = () => undefined;

  constructor() {
    super();
    this.heading = "";
    this.words = "";
    this.agree = "";
    this.refuse = "";
  }

  async ask(heading: string, words: string, agree: string, refuse: string): Promise<boolean> {
    Object.assign(this, { heading, words, agree, refuse });
    await this.updateComplete;
    this.show();
    return new Promise((settle) => (this.settle = settle));
  }

  render() {
    return this.frame(this.headingId, this.heading, html`
      <p>${this.words}</p>
      <div class="actions">
        <button type="button" class="button" autofocus @click=${() => this.answer(false)}>${this.refuse}</button>
        <button type="button" class="button primary" @click=${() => this.answer(true)}>${this.agree}</button>
      </div>`, "small");
  }

  protected firstUpdated(): void {
    this.dialog?.addEventListener("close", () => this.settle(false));
  }

  private answer(agreed: boolean): void {
    this.settle(agreed);
    this.hide();
  }
}
customElements.define("rb-confirm", Confirm);
