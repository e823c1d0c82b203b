import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { flowIdSchema } from "../../flow/flow-schema.ts";
import { localeSchema } from "../../protocol/client-message.ts";
import type { StudioAccount } from "../../protocol/studio.ts";
import { exported, type ExportedFile } from "../../workshop/learning/exporting.ts";
import type { LearningDesk } from "../../workshop/learning/learning-desk.ts";
import type { Scope } from "../../workshop/learning/scope.ts";
import { parseInput } from "../problem.ts";
import { askedBy } from "./asked-by.ts";

const scopeShape = {
  flow: z.string().min(1).max(60),
  revision: z.string().max(200).optional(),
  from: z.string().max(20).optional(),
  to: z.string().max(20).optional(),
  source: z.enum(["live", "demo"]).optional(),
};
const scopeSchema = z.object(scopeShape);

const listSchema = z.object({
  ...scopeShape,
  outcome: z.enum(["left", "products", "viewed", "cart", "bought"]).optional(),
  before: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const exportSchema = z.object({
  ...scopeShape,
  /** It becomes part of a file's name. */
  flow: flowIdSchema,
  what: z.enum(exported),
  format: z.enum(["csv", "json"]).default("csv"),
  locale: localeSchema.default("en"),
});

const productsSchema = exportSchema.omit({ what: true });

/** docs/studio-learning-api.md: what shoppers did. */
export function learningRoutes({ desk }: { readonly desk: LearningDesk }): Router {
  const routes = Router();

  async function scopeIn(request: Request): Promise<Scope> {
    return await desk.scope(parseInput(request.query, scopeSchema));
  }

  routes.get("/learning/dashboard", async (request, response) => {
    seen(response);
    response.json(await desk.overview.dashboard(await scopeIn(request)));
  });
  routes.get("/learning/paths", async (request, response) => {
    seen(response);
    response.json(await desk.overview.paths(await scopeIn(request)));
  });
  routes.get("/learning/conversations", async (request, response) => {
    seen(response);
    const { outcome, before, limit, ...asked } = parseInput(request.query, listSchema);
    const scope = await desk.scope(asked);
    response.json(await desk.conversations.list(scope, { outcome, before, most: limit }));
  });
  routes.get("/learning/conversations/:id", async (request, response) => {
    const reader = seen(response);
    response.json(await desk.conversations.read(reader, request.params.id));
  });
  routes.get("/learning/insights", async (request, response) => {
    const { role } = seen(response);
    const { flow, source } = await scopeIn(request);
    response.json(await desk.insights.find({ flow, source, mayPropose: role !== "staff" }));
  });
  routes.post("/learning/insights/:key/dismiss", async (request, response) => {
    const by = askedBy(response, "merchandiser");
    const { flow } = parseInput(request.query, scopeSchema);
    await desk.insights.dismiss(by.name, flow, request.params.key);
    response.status(204).end();
  });
  routes.delete("/learning/insights/:key/dismiss", async (request, response) => {
    askedBy(response, "merchandiser");
    const { flow } = parseInput(request.query, scopeSchema);
    await desk.insights.bringBack(flow, request.params.key);
    response.status(204).end();
  });
  routes.get("/learning/insights/:key/products", async (request, response) => {
    seen(response);
    const { format, locale, ...asked } = parseInput(request.query, productsSchema);
    const insight = request.params.key;
    const scope = await desk.scope(asked);
    save(response, await desk.exporting.products(scope, { insight, format, locale }));
  });
  routes.get("/learning/export", async (request, response) => {
    seen(response);
    const { what, format, locale, ...asked } = parseInput(request.query, exportSchema);
    save(response, await desk.exporting.write(await desk.scope(asked), { what, format, locale }));
  });
  routes.get("/learning/demo", async (_request, response) => {
    seen(response);
    response.json(await desk.demo.state());
  });
  routes.post("/learning/demo", async (_request, response) => {
    askedBy(response, "merchandiser");
    response.status(202).json(await desk.demo.load());
  });
  routes.delete("/learning/demo", async (_request, response) => {
    askedBy(response, "merchandiser");
    await desk.demo.remove();
    response.status(204).end();
  });
  return routes;
}

function save(response: Response, { name, type, text }: ExportedFile): void {
  response.setHeader("Content-Disposition", `attachment; filename="${name}"`);
  response.type(type).send(text);
}

function seen(response: Response): StudioAccount {
  return askedBy(response, "merchandiser", "staff");
}
