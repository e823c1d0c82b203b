/** A problem document of the server (RFC 9457), or `offline` when none could be had. */
export class RequestProblem extends Error {
  readonly code: string;
  readonly status: number;
  /** Whatever else the problem carries, such as `conflict` or `gate`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, details: Readonly<Record<string, unknown>>) {
    super(typeof details["title"] === "string" ? details["title"] : `HTTP ${status}`);
    this.name = "RequestProblem";
    this.status = status;
    this.code = typeof details["code"] === "string" ? details["code"] : "unknown";
    this.details = details;
  }
}

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Called when the server no longer knows who this is. */
type SignedOut = () => void;

let signedOut: SignedOut = () => {};

export function onSignedOut(act: SignedOut): void {
  signedOut = act;
}

/** Answers what the server answers, or throws a `RequestProblem`. */
export async function request<Answer>(
  method: Method,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await send(method, path, body);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

/** Lines of JSON as they come. */
export async function* requestLines<Line>(
  path: string,
  body: unknown,
  signal: AbortSignal,
): AsyncGenerator<Line, void, void> {
  const response = await send("POST", path, body, signal);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  let rest = "";
  for (;;) {
    const { done, value = "" } = await reader.read();
    const lines = (rest + value).split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    for (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as Line;
    if (done) return;
  }
}

async function send(
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api/studio/${path}`, {
      method,
      signal: signal ?? null,
      ...(body === undefined
        ? {}
        : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestProblem(0, { code: "offline" });
  }
  if (response.ok) return response;
  const problem = new RequestProblem(response.status, await detailsOf(response));
  if (problem.code === "signed-out") signedOut();
  throw problem;
}

async function detailsOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  try {
    const details: unknown = await response.json();
    return typeof details === "object" && details !== null ? { ...details } : {};
  } catch {
    // A proxy answers in its own way when the server is away.
    return response.status >= 502 ? { code: "offline" } : {};
  }
}
