import { LitElement } from "lit"; export class Rb extends LitElement {}; customElements.define("rb-app", Rb);
