import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import "./rb-class";
import "./rb-take";

/** The page of class use at this address; null when it is another page's. */
export function classRoom(hash: string): TemplateResult | null {
  const take = /^#\/take\/([\w-]+)$/.exec(hash);
  if (take) return html`${keyed(hash, html`<rb-take .token=${take[1]}></rb-take>`)}`;
  const watch = /^#\/class\/([\w-]+)\/([\w-]+)\/([\w-]+)$/.exec(hash);
  if (!watch) return null;
  const [, quizId, version, linkId] = watch;
  return html`${keyed(hash, html`<rb-class .quiz=${quizId} .version=${version} .link=${linkId}></rb-class>`)}`;
}
