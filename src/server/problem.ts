import { z } from "zod";
import { AdvisorError, LogUnavailableError, RefusedError } from "../advisor/advisor-error.ts";
import { formatPath, type DocumentPath } from "../lib/issue.ts";
import { parseWithSchema } from "../lib/parse-with-schema.ts";
import type { Problem } from "../protocol/server-message.ts";

/** The one place where trouble becomes an answer (problem details, RFC 9457). */

/** The body or the query was not what it has to be; nothing was done. */
export class BadInputError extends Error {
  override readonly name = "BadInputError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** More than is allowed in this time; nothing was done. */
export class TooManyError extends Error {
  override readonly name = "TooManyError";
  readonly waitMs: number;

  constructor(waitMs: number) {
    super("too many requests");
    this.waitMs = waitMs;
  }
}

/** Input that was checked, or a refusal that names every field that is wrong. */
export function parseInput<T>(value: unknown, schema: z.ZodType<T>): T {
  const parsed = parseWithSchema(value, schema);
  if (parsed.ok) return parsed.value;
  throw new BadInputError(
    problem({
      status: 422,
      code: "invalid-input",
      title: "The request is not what it has to be.",
      issues: parsed.issues.map(({ path, message, hint }) => ({
        path: formatPath(path satisfies DocumentPath),
        message,
        ...(hint === undefined ? {} : { hint }),
      })),
    }),
  );
}

export function problem(parts: Omit<Problem, "type">): Problem {
  return { type: `urn:lotse:problem:${parts.code}`, ...parts };
}

const advisorStatus: Readonly<Record<AdvisorError["code"], number>> = {
  "unknown-flow": 404,
  "flow-retired": 404,
  "unknown-locale": 422,
  "unknown-conversation": 401,
  "turn-id-reused": 422,
  "flow-gone": 410,
  "too-many-events": 409,
  "shopper-token-used": 403,
  "other-shopper": 409,
  busy: 503,
};

/** Any error → what the client is told. Nothing of our inside gets out. */
export function toProblem(error: unknown): Problem {
  if (error instanceof BadInputError) return error.problem;
  if (error instanceof RefusedError) {
    const { code, message, accepted } = error.refusal;
    return problem({
      status: 409,
      code,
      title: "That is not possible now.",
      detail: message,
      accepted,
    });
  }
  if (error instanceof AdvisorError) {
    const status = advisorStatus[error.code];
    return problem({
      status,
      code: error.code,
      title: error.message,
      ...(error.accepted.length === 0 ? {} : { accepted: error.accepted }),
      ...(status === 503 ? { retryable: true, retryAfterSeconds: 1 } : {}),
    });
  }
  if (error instanceof LogUnavailableError) {
    return problem({
      status: 503,
      code: error.code,
      title: "Nothing can be saved right now. Please send it again in a moment.",
      retryable: true,
      retryAfterSeconds: 1,
    });
  }
  if (error instanceof TooManyError) {
    return problem({
      status: 429,
      code: "too-many-requests",
      title: "That was a lot at once. Please wait a moment.",
      retryable: true,
      retryAfterSeconds: Math.max(1, Math.ceil(error.waitMs / 1_000)),
    });
  }
  const known = parserProblem(error);
  if (known !== undefined) return known;
  return problem({
    status: 500,
    code: "internal-error",
    title: "Something went wrong on our side. Nothing was lost; please try again.",
    retryable: true,
  });
}

/** What Express and its body parser found, by its own names; an address that cannot be read has none. */
const parserError = z.object({
  type: z.string().default(""),
  status: z.number(),
  /** What may be sent at most, in bytes. */
  limit: z.number().optional(),
});

function parserProblem(error: unknown): Problem | undefined {
  const parsed = parserError.safeParse(error);
  if (!parsed.success) return undefined;
  const { type, status, limit } = parsed.data;
  switch (type) {
    case "entity.too.large":
      return problem({
        status: 413,
        code: "body-too-large",
        title: `The body is larger than ${sizeText(limit)}.`,
      });
    case "entity.parse.failed":
      return problem({ status: 400, code: "malformed-json", title: "The body is not JSON." });
    case "encoding.unsupported":
    case "charset.unsupported":
      return problem({
        status: 415,
        code: "unsupported-encoding",
        title: "The body's encoding is not known.",
      });
    default:
      return status >= 400 && status < 500
        ? problem({ status, code: "bad-request", title: "The request could not be read." })
        : undefined;
  }
}

/** `16 kB`, `2 MB`. */
function sizeText(bytes: number | undefined): string {
  if (bytes === undefined) return "is read here";
  return bytes < 1_000_000 ? `${Math.floor(bytes / 1_000)} kB` : `${bytes / 1_000_000} MB`;
}

/** Trouble of ours, rather than the client's: worth a line in the log. */
export function isOurs({ status }: Problem): boolean {
  return status >= 500;
}
