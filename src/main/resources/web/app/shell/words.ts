/** "1 question", "2 questions" */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const moment = (time: string): string => new Date(time).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });

const MINUTE = 60;

/** "1 minute 30 seconds": to the second. */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / MINUTE);
  const rest = Math.floor(seconds % MINUTE);
  return [minutes > 0 ? counted(minutes, "minute") : "", rest > 0 ? counted(rest, "second") : ""].filter(Boolean).join(" ") || "0 seconds";
}

/** "45 s", "2 min", "1 h 30 min": rounded to what a person would say. */
export function roughly(seconds: number): string {
  if (seconds < MINUTE) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < MINUTE) return `${minutes} min`;
  const rest = minutes % MINUTE;
  return `${Math.floor(minutes / MINUTE)} h${rest > 0 ? ` ${rest} min` : ""}`;
}
