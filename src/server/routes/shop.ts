import { Router, type NextFunction, type Request, type Response } from "express";
import type { Library } from "../../advisor/library.ts";
import type { ConversationId } from "../../advisor/ports.ts";
import { optional } from "../../lib/optional.ts";
import { assignmentSchema, serverEventsSchema } from "../../protocol/shop-events.ts";
import type { Intake } from "../../workshop/learning/intake.ts";
import type { RunningTrials } from "../../workshop/learning/trials.ts";
import { bearerOf, isSameSecret } from "../access.ts";
import { BadInputError, parseInput, problem } from "../problem.ts";
import type { RateLimits } from "../rate-limits.ts";

/** What the server needs to hear from the shop, and to tell it. */
export interface ShopLearning {
  readonly intake: Intake;
  readonly trials: Pick<RunningTrials, "arm">;
  /** Whether there is such a conversation. */
  readonly isConversation: (id: ConversationId) => Promise<boolean>;
}

/** What the shop's servers report, and what its pages ask before they show the advisor. */
export function shopRoutes({
  intake,
  trials,
  isConversation,
  library,
  eventsToken,
}: ShopLearning & {
  readonly library: Pick<Library, "published">;
  readonly eventsToken: string | undefined;
}): Router {
  const routes = Router();

  routes.post("/events", async (request, response) => {
    demandToken(request, eventsToken);
    const { shopper, conversation, events } = parseInput(request.body, serverEventsSchema);
    if (shopper !== undefined) await intake.ofShopper(shopper, events);
    if (conversation !== undefined) {
      if (!(await isConversation(conversation as ConversationId))) {
        const title = "There is no such conversation; perhaps it was erased.";
        throw new BadInputError(problem({ status: 404, code: "unknown-conversation", title }));
      }
      await intake.ofConversation(conversation, events);
    }
    response.status(204).end();
  });

  routes.get("/assignment", async (request, response) => {
    const { flow, shopper } = parseInput(request.query, assignmentSchema);
    response.setHeader("Cache-Control", "no-store");
    const isVouched = request.headers.authorization !== undefined;
    if (isVouched) demandToken(request, eventsToken);
    response.json(await armOf({ trials, library }, { flow, shopper, isVouched }));
  });

  return routes;
}

/**
 * The loader under an address that names the shopper: whoever is held out gets a script that does
 * nothing, and a page that shows no advisor. Everybody else gets the usual file.
 */
export function heldOutLoader({
  trials,
  library,
  rates,
}: Pick<ShopLearning, "trials"> & {
  readonly library: Pick<Library, "published">;
  readonly rates: Pick<RateLimits, "request">;
}) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const isLoader = request.path === "/lotse.js" && request.method === "GET";
    const asked = isLoader ? assignmentSchema.safeParse(request.query) : undefined;
    if (asked?.success !== true) {
      next();
      return;
    }
    await rates.request(request);
    // The next page may be after the end of the experiment.
    response.setHeader("Cache-Control", "private, no-cache");
    const { arm } = await armOf({ trials, library }, { ...asked.data, isVouched: false });
    if (arm !== "holdout") {
      next();
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.type("text/javascript").send("// No advisor for this visitor: an experiment.\n");
  };
}

async function armOf(
  {
    trials,
    library,
  }: Pick<ShopLearning, "trials"> & { readonly library: Pick<Library, "published"> },
  {
    flow,
    shopper,
    isVouched,
  }: {
    readonly flow?: string | undefined;
    readonly shopper: string;
    readonly isVouched: boolean;
  },
): Promise<{ readonly arm: string; readonly experiment?: string }> {
  const live = library.published(flow)?.knowledge.flow.id;
  if (live === undefined) return { arm: "advisor" };
  const { arm, experiment } = await trials.arm({ flow: live, shopper, isVouched });
  return { arm, ...optional("experiment", experiment) };
}

function demandToken(request: Request, expected: string | undefined): void {
  if (expected === undefined) {
    const title = "No server of the shop reports here: LOTSE_EVENTS_TOKEN is not set.";
    throw new BadInputError(problem({ status: 404, code: "no-events-token", title }));
  }
  const token = bearerOf(request.headers);
  if (token !== undefined && isSameSecret(token, expected)) return;
  const title = "Reports of the shop are behind a token.";
  throw new BadInputError(problem({ status: 401, code: "unauthorised", title }));
}
