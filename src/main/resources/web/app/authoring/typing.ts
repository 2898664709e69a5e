import { recallInTab, rememberInTab } from "../api/memory";
import type { DraftItem, DraftOption, ItemEdit } from "../api/types";

/** What stands in the form of a question while its author types. */
export type Typed = Required<ItemEdit>;

export const typedOf = ({ stem, options, key, alsoAccepted, order, explanation }: DraftItem): Typed => ({
  stem,
  options: options && options.map((option) => ({ ...option })),
  key,
  alsoAccepted: [...alsoAccepted],
  order: order && [...order],
  explanation,
});

/** A new option with a name of its own, so that it can be chosen as the key before it is saved; the server gives it its id. */
export function freshOption(): DraftOption {
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { id, text: "", note: "" };
}

/** What was typed and not saved, by question; kept in the tab, so that a reload loses nothing. */
export function unsavedOf(quizId: string): Map<string, Typed> {
  try {
    return new Map(JSON.parse(recallInTab(`typing.${quizId}`) ?? "[]"));
  } catch {
    // Something else wrote there; nothing of it can be shown.
    return new Map();
  }
}

export function keepUnsaved(quizId: string, unsaved: ReadonlyMap<string, Typed>): void {
  rememberInTab(`typing.${quizId}`, unsaved.size > 0 ? JSON.stringify([...unsaved]) : null);
}

export type Field = "stem" | "options" | "key";

/** The field of a question that a warning of the gates is about. */
export function concernOf(warning: string, item: DraftItem): Field {
  if (/only part of|not prove the answer|surely answer/.test(warning)) return "key";
  const aboutOptions = /option|wrong answer|more than one answer|to choose from|an event tells|of two events/.test(warning);
  return aboutOptions && item.options ? "options" : "stem";
}
