import { Router } from "express";
import { z } from "zod";
import type { LearningDesk } from "../../workshop/learning/learning-desk.ts";
import { parseInput } from "../problem.ts";
import { askedBy } from "./asked-by.ts";
import { publishedVersion } from "./studio-input.ts";

const flow = z.string().min(1).max(60);
const metric = z.enum(["completed", "added-to-cart", "bought", "revenue"]);
/** Smaller differences than that take years, larger ones need no experiment. */
const smallestEffect = z.coerce.number().min(0.001).max(2);
const holdout = z.coerce.number().min(0).max(0.5).default(0);
const candidatesMax = 5;
const shareMin = 0.01;

const newExperimentSchema = z
  .strictObject({
    flow,
    name: z.string().trim().min(1).max(80),
    candidates: z
      .array(
        z.strictObject({
          name: z.string().trim().min(1).max(80),
          from: z.union([
            z.strictObject({ version: publishedVersion }),
            z.strictObject({ draft: publishedVersion }),
          ]),
          share: z.number().min(shareMin).max(1),
        }),
      )
      .max(candidatesMax),
    holdout,
    metric,
    smallestEffect,
  })
  .refine(
    ({ candidates }) => candidates.reduce((sum, { share }) => sum + share, 0) <= 1 - shareMin,
    "the candidates' shares leave nothing for what is live",
  )
  .refine(
    ({ candidates, holdout: held }) => candidates.length > 0 || held > 0,
    "expected a candidate or a holdout",
  )
  .refine(
    ({ candidates, metric: measured }) => candidates.length > 0 || measured !== "completed",
    "who has no advisor comes to no products in it: choose what people buy",
  );

const listSchema = z.object({ flow: flow.optional() });
const sizeSchema = z.object({
  flow,
  metric,
  smallestEffect,
  arms: z.coerce
    .number()
    .int()
    .min(1)
    .max(candidatesMax + 1)
    .default(2),
  holdout,
});
const adoptSchema = z.strictObject({
  arm: z.string().min(1).max(20),
  read: z.array(z.string().max(500)).max(1_000).default([]),
});

/** docs/studio-learning-api.md: versions tried out on shoppers. */
export function experimentRoutes({ desk }: { readonly desk: LearningDesk }): Router {
  const { experiments } = desk;
  const routes = Router();

  routes.get("/experiments", async (request, response) => {
    askedBy(response, "merchandiser", "staff");
    response.json(await experiments.list(parseInput(request.query, listSchema).flow));
  });
  routes.post("/experiments", async (request, response) => {
    const { name } = askedBy(response, "merchandiser");
    const wanted = parseInput(request.body, newExperimentSchema);
    response.status(201).json(await experiments.create(name, wanted));
  });
  routes.get("/experiments/size", async (request, response) => {
    askedBy(response, "merchandiser");
    response.json(await experiments.size(parseInput(request.query, sizeSchema)));
  });
  routes.get("/experiments/:id", async (request, response) => {
    askedBy(response, "merchandiser", "staff");
    response.json(await experiments.results(request.params.id));
  });
  routes.post("/experiments/:id/start", async (request, response) => {
    const { name } = askedBy(response, "merchandiser");
    response.json(await experiments.start(name, request.params.id));
  });
  routes.post("/experiments/:id/stop", async (request, response) => {
    const { name } = askedBy(response, "merchandiser");
    response.json(await experiments.stop(name, request.params.id));
  });
  routes.post("/experiments/:id/adopt", async (request, response) => {
    const { name } = askedBy(response, "merchandiser");
    const wanted = parseInput(request.body, adoptSchema);
    response.json(await experiments.adopt(name, request.params.id, wanted));
  });
  routes.delete("/experiments/:id", async (request, response) => {
    const { name } = askedBy(response, "merchandiser");
    await experiments.remove(name, request.params.id);
    response.status(204).end();
  });
  return routes;
}
