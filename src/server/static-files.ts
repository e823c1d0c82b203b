import type { RequestHandler, Response } from "express";
import sirv from "sirv";

export interface StaticFilesOptions {
  /** Called before a file is sent, with the path it was asked for by, such as `/lotse.js`. */
  readonly setHeaders?: (response: Response, path: string) => void;
}

/**
 * Serves the files of a folder in the forms they were built in, the smallest first. Looked for at
 * every request (`dev`): a list made at the start would name files that a build has replaced since,
 * and the library ends the process when it opens one that has gone.
 */
export function staticFiles(
  folder: string,
  { setHeaders }: StaticFilesOptions = {},
): RequestHandler {
  const files = sirv(folder, {
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    extensions: ["html"],
    setHeaders: (response, path) => setHeaders?.(response as Response, path),
  });
  return (request, response, next) => {
    const { range } = request.headers;
    if (range !== undefined && !isPlainRange(range)) delete request.headers.range;
    if (request.method === "GET" || request.method === "HEAD") files(request, response, next);
    else next();
  };
}

/**
 * The only form the library answers rightly. Others may be taken for nothing (RFC 9110, section 14.2);
 * at a part that ends before it begins it would throw in the middle of the answer.
 */
function isPlainRange(range: string): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return from !== undefined && (to === "" || (Number(to) > 0 && Number(from) <= Number(to)));
}
