import { recall, remember } from "../api/memory";

/** A learner's place in a class: which attempt is theirs in this browser. */
export interface Seat {
  attemptId: string;
  name: string;
}

export function recallSeat(token: string): Seat | null {
  try {
    return JSON.parse(recall(`seat.${token}`) ?? "null");
  } catch {
    // Something else wrote there: the learner begins again.
    return null;
  }
}

export const keepSeat = (token: string, seat: Seat): void => remember(`seat.${token}`, JSON.stringify(seat));

/** The next learner at this browser begins anew. */
export function leaveSeat(token: string): void {
  remember(`seat.${token}`, null);
  remember(`request.${token}`, null);
}

/** The id by which the server knows a request that is sent again, even after the page was loaded anew. */
export function requestId(token: string): string {
  const known = recall(`request.${token}`);
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  remember(`request.${token}`, id);
  return id;
}
