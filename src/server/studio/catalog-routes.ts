import { Router } from "express";
import { z } from "zod";
import { conditionSchema } from "../../catalog/condition.ts";
import { parseInput } from "../problem.ts";
import { askedBy } from "./asked-by.ts";
import type { StudioParts } from "./studio-routes.ts";

const querySchema = z.object({ flow: z.string().min(1).max(60).optional() });
const effectSchema = z.strictObject({
  scope: conditionSchema.optional(),
  condition: conditionSchema,
});

/** What pickers choose from. */
export function catalogRoutes({ workshop }: StudioParts): Router {
  const routes = Router();
  routes.get("/", (_request, response) => {
    askedBy(response, "merchandiser", "staff");
    response.json(workshop.catalogs());
  });
  routes.get("/:id/attributes", async (request, response) => {
    askedBy(response, "merchandiser", "staff");
    const { flow } = parseInput(request.query, querySchema);
    response.json(await workshop.attributes(request.params.id, flow));
  });
  routes.post("/:id/effect", (request, response) => {
    askedBy(response, "merchandiser");
    response.json(workshop.effect(request.params.id, parseInput(request.body, effectSchema)));
  });
  return routes;
}
