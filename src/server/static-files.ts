import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { NextFunction, Request, Response } from "express";

export interface StaticFilesOptions {
  /** Called before a file is sent, with its path in the folder, such as `/lotse.js`. */
  readonly setHeaders?: (response: Response, path: string) => void;
}

/** A file as it is sent: in one of the forms it was built in, read once and kept. */
interface StaticFile {
  readonly body: Buffer;
  readonly etag: string;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css;charset=utf-8",
  ".html": "text/html;charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript;charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain;charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** The smallest first; beside the file itself stands what the build has compressed. */
const codings = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
] as const;

/**
 * Serves the files that are in a folder now. Each is read when it is first asked for and kept: they
 * are a megabyte, and a build that replaces or removes them under a running server cannot tear a
 * page apart. A file that has gone before it was ever read is not there.
 */
export function staticFiles(folder: string, options: StaticFilesOptions = {}) {
  const listed = new Set(listFiles(folder));
  const kept = new Map<string, StaticFile>();

  function read(name: string): StaticFile | undefined {
    const known = kept.get(name);
    if (known !== undefined || !listed.has(name)) return known;
    try {
      const body = readFileSync(join(folder, name));
      const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
      kept.set(name, { body, etag });
      return kept.get(name);
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause)) throw cause;
      listed.delete(name);
      return undefined;
    }
  }

  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    for (const name of namesFor(request.path)) {
      const coding = codings.find(
        ({ name: wanted, ending }) =>
          request.acceptsEncodings(wanted) === wanted && read(name + ending) !== undefined,
      );
      const file = read(name + (coding?.ending ?? ""));
      if (file === undefined) continue;
      response.setHeader("Content-Type", types[extname(name)] ?? "application/octet-stream");
      response.setHeader("ETag", file.etag);
      response.vary("Accept-Encoding");
      if (coding !== undefined) response.setHeader("Content-Encoding", coding.name);
      options.setHeaders?.(response, `/${name}`);
      // Answers with 304 where the client has it, and without the body where only the head is asked for.
      response.send(file.body);
      return;
    }
    next();
  };
}

/** All files of a folder, with their paths in it; none of a folder that is not there. */
function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) return [];
    throw cause;
  }
}

/** What a path may stand for, the file itself first: `/cart` is the page `cart.html`. */
function namesFor(path: string): readonly string[] {
  const name = decoded(path)?.replace(/^\/+/, "");
  if (name === undefined) return [];
  return name === "" || name.endsWith("/") ? [`${name}index.html`] : [name, `${name}.html`];
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
