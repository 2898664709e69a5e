import { recallInTab, rememberInTab } from "../api/memory";
import { AUTHOR_HASH } from "../shell/route";

/** The secret that shows the server that this tab works for the quiz's author; null for everybody else's quizzes. */
export const authorSecret = (quizId: string): string | null => recallInTab(`author.${quizId}`);

/** Keeps the secret until the tab is closed: the server tells it only once, and the author's link carries it further. */
export const keepAuthorSecret = (quizId: string, secret: string): void => rememberInTab(`author.${quizId}`, secret);

/** The address that makes whoever has it the author. What follows the # is never sent to a server. */
export const authorLink = (quizId: string, secret: string): string =>
  `${location.origin}${location.pathname}${AUTHOR_HASH}${encodeURIComponent(quizId)}/${encodeURIComponent(secret)}`;
