import type { Problem } from "../../src/protocol/server-message.ts";

/** What came back: the answer, or the server's own account of why not. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** Nobody answered, or not in time: whether the request arrived is unknown, so it is sent again. */
export const unreachable: { readonly ok: false; readonly problem: Problem } = {
  ok: false,
  problem: {
    type: "about:blank",
    code: "unreachable",
    title: "The advisor cannot be reached.",
    status: 0,
    retryable: true,
  },
};

/** The conversation is not there any more: erased, or the server has another database. */
export function isGone({ status }: Problem): boolean {
  return status === 401 || status === 410;
}
