import { recall } from "../api/memory";

/** Where a learner takes a shared quiz. What stands behind the # stays in the browser. */
export const takeHash = (token: string): string => `#/take/${token}`;

/** Where the author watches a class; `quizId` is that of the quiz as it was written, `version` what the class takes. */
export const classHash = (quizId: string, version: string, linkId: string): string => `#/class/${quizId}/${version}/${linkId}`;

/** What learners open; null when another browser made the link. */
export function addressOf(linkId: string): string | null {
  const token = recall(`link.${linkId}`);
  return token ? `${location.origin}/${takeHash(token)}` : null;
}
