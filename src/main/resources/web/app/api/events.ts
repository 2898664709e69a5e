export interface ServerEvent {
  /** Empty where the server sent none. */
  id: string;
  name: string;
  data: string;
}

/** Reads an event stream line by line; a character or a line may be split between two chunks at any byte. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let lines: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() + "\n\n" : decoder.decode(value, { stream: true });
      const parts = rest.split(/\r?\n/);
      rest = parts.pop() ?? "";
      for (const line of parts) {
        if (line !== "") {
          lines.push(line);
        } else if (lines.length > 0) {
          yield toEvent(lines);
          lines = [];
        }
      }
      if (done) return;
    }
  } finally {
    reader.releaseLock();
  }
}

function toEvent(lines: string[]): ServerEvent {
  let id = "";
  let name = "message";
  const data: string[] = [];
  for (const line of lines) {
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "id") id = value;
    if (field === "event") name = value;
    if (field === "data") data.push(value);
  }
  return { id, name, data: data.join("\n") };
}
