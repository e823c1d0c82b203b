import type { NextFunction, Request, Response } from "express";
import { BadInputError, problem } from "../problem.ts";

/**
 * Only pages of this server change anything. Browsers say where a request comes from in a header no
 * page can forge; older ones name at least the origin.
 */
export function sameSiteOnly(request: Request, _response: Response, next: NextFunction): void {
  const isReading = request.method === "GET" || request.method === "HEAD";
  if (!isReading && !isFromHere(request)) {
    const title = "The studio answers only its own pages.";
    throw new BadInputError(problem({ status: 403, code: "cross-site", title }));
  }
  const hasBody =
    request.headers["content-length"] !== undefined && request.headers["content-length"] !== "0";
  if (!isReading && hasBody && request.is("application/json") === false) {
    const title = "The body has to be JSON.";
    throw new BadInputError(problem({ status: 415, code: "unsupported-type", title }));
  }
  next();
}

function isFromHere({ headers }: Request): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  if (headers.origin === undefined || !URL.canParse(headers.origin)) return false;
  return new URL(headers.origin).host === headers.host;
}
