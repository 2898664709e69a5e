export interface Violation {
  field: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  violations?: Violation[];
}

/** A refusal in words for a person: RFC 9457 from the server, or made here when the server was not reached (status 0). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly violations: Violation[] = [],
    readonly retryAfterSeconds: number | null = null,
    /** Its entry in the server's catalogue; empty when it was made here. */
    readonly type = "",
  ) {
    super(title);
  }

  static from(body: ProblemBody, status: number, retryAfter: string | null = null): Problem {
    const seconds = Number.parseInt(retryAfter ?? "", 10);
    return new Problem(
      body.status ?? status,
      body.title ?? "Something went wrong",
      body.detail ?? "",
      body.violations ?? [],
      Number.isNaN(seconds) ? null : seconds,
      body.type ?? "",
    );
  }

  static async ofResponse(response: globalThis.Response): Promise<Problem> {
    const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
    const body = isJson ? await response.json() : { detail: `The server answered with status ${response.status}.` };
    return Problem.from(body, response.status, response.headers.get("Retry-After"));
  }

  static unreachable(): Problem {
    return new Problem(0, "Readback cannot be reached", "Check that it is running and that you are connected, then try again.");
  }

  /** The message for a field, as a sentence to stand beside it. */
  messageFor(field: string): string | null {
    const message = this.violations.find((violation) => nameOf(violation) === field)?.message;
    return message ? message.charAt(0).toUpperCase() + message.slice(1) : null;
  }

  /** Whether the same request may succeed later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The field without the path the server may put before it. */
export const nameOf = (violation: Violation): string => violation.field.split(".").pop() ?? "";

/** Whatever was thrown, as a problem; an aborted request is thrown on, for it is a wish and not a failure. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (isAbort(thrown)) throw thrown;
  if (thrown instanceof TypeError) return Problem.unreachable();
  return new Problem(0, "Something went wrong", String(thrown));
}

export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === "AbortError";
}
