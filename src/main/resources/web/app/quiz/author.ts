import { recall, remember } from "../api/memory";

/** The secret that shows the server that this browser wrote the quiz; null for everybody else's quizzes. */
export const authorSecret = (quizId: string): string | null => recall(`author.${quizId}`);

/** Keeps the secret that came with a new quiz: the server tells it only once. */
export const keepAuthorSecret = (quizId: string, secret: string): void => remember(`author.${quizId}`, secret);
