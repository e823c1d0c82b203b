import express, { Router, type NextFunction, type Request, type Response } from "express";
import type { RateLimit } from "../../advisor/ports.ts";
import type { People } from "../../workshop/people.ts";
import type { LearningDesk } from "../../workshop/learning/learning-desk.ts";
import type { Workshop } from "../../workshop/workshop.ts";
import { isOurs, problem } from "../problem.ts";
import { rememberWhoAsks } from "./asked-by.ts";
import { catalogRoutes } from "./catalog-routes.ts";
import { experimentRoutes } from "./experiment-routes.ts";
import { flowRoutes } from "./flow-routes.ts";
import { learningRoutes } from "./learning-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { sameSiteOnly } from "./same-site.ts";
import { plainInputOnly } from "./plain-input.ts";
import { readSession } from "./session-cookie.ts";
import { toStudioProblem } from "./studio-problem.ts";

export interface StudioParts {
  readonly people: People;
  readonly workshop: Workshop;
  readonly desk: LearningDesk;
  /** Tries to sign in, by address and by email. */
  readonly signIns: RateLimit;
  readonly proxies: number;
  readonly onTrouble: (trouble: unknown) => void;
}

/** A text of a flow may be so long, and the tests of one. */
const bodyBytesMax = 2_000_000;

/** docs/studio-api.md, below `/api/studio`. */
export function studioRoutes(parts: StudioParts): Router {
  const routes = Router();
  routes.use((_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    next();
  });
  routes.use(sameSiteOnly, plainInputOnly);
  routes.use(peopleRoutes(parts));

  const inside = Router();
  inside.use(async (request, response, next) => {
    const account = await parts.people.signedIn(readSession(request, parts.proxies));
    rememberWhoAsks(response, account);
    next();
  });
  // Only somebody who is signed in may send much.
  inside.use(express.json({ limit: bodyBytesMax }), plainInputOnly);
  inside.use("/catalogs", catalogRoutes(parts));
  inside.use(flowRoutes(parts));
  inside.use(learningRoutes(parts));
  inside.use(experimentRoutes(parts));
  routes.use(inside);

  routes.use((request, response) => {
    const title = `There is nothing at ${request.method} ${request.originalUrl}.`;
    send(response, { ...problem({ status: 404, code: "not-found", title }) });
  });
  // Express knows an error handler by its four parameters.
  routes.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const found = toStudioProblem(error);
    if (isOurs(found)) parts.onTrouble(error);
    send(response, found);
  });
  return routes;
}

function send(response: Response, found: ReturnType<typeof toStudioProblem>): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const { retryAfterSeconds } = found;
  if (retryAfterSeconds !== undefined) response.setHeader("Retry-After", retryAfterSeconds);
  response.status(found.status).type("application/problem+json").json(found);
}
