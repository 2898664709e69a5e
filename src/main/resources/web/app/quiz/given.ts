/** The learner has given or changed an answer; the detail is what was given. */
export const GIVEN = "rb-given";
