import { Router, type Response } from "express";
import { optional } from "../../lib/optional.ts";
import type { StudioProofLine } from "../../protocol/studio.ts";
import { parseInput } from "../problem.ts";
import {
  askedSchema,
  diffSchema,
  draftSchema,
  editsSchema,
  newFlowSchema,
  previewSchema,
  proveSchema,
  publishSchema,
  recordSchema,
  restoreSchema,
  testNameSchema,
  testsSchema,
  thinkingSchema,
  versionNumber,
} from "./studio-input.ts";
import { askedBy } from "./asked-by.ts";
import type { StudioParts } from "./studio-routes.ts";
import { toStudioProblem } from "./studio-problem.ts";

/** Flows from the first draft to what is live. */
export function flowRoutes({ workshop, onTrouble }: StudioParts): Router {
  const { drafts, publishing, flowTests, proving, previewing } = workshop;
  const routes = Router();

  routes.get("/flows", async (_request, response) => {
    reader(response);
    response.json(await drafts.flows());
  });
  routes.post("/flows", async (request, response) => {
    const by = writer(response);
    const wanted = parseInput(request.body, newFlowSchema);
    response.status(201).json(await drafts.create(by, wanted));
  });
  routes.get("/flows/:id", async (request, response) => {
    reader(response);
    response.json(await drafts.flow(request.params.id));
  });
  routes.put("/flows/:id/draft", async (request, response) => {
    const by = writer(response);
    const change = parseInput(request.body, draftSchema);
    response.json(await drafts.put(by, request.params.id, change));
  });
  routes.post("/flows/:id/draft/edits", async (request, response) => {
    const by = writer(response);
    const change = parseInput(request.body, editsSchema);
    response.json(await drafts.edit(by, request.params.id, change));
  });
  routes.delete("/flows/:id/draft", async (request, response) => {
    const left = await drafts.discard(writer(response), request.params.id);
    if (left === undefined) response.status(204).end();
    else response.json(left);
  });
  routes.get("/flows/:id/draft/asked", async (request, response) => {
    reader(response);
    const wanted = parseInput(request.query, askedSchema);
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    response.json(await proving.asked(request.params.id, { ...wanted, signal: gone.signal }));
  });

  routes.post("/flows/:id/prove", async (request, response) => {
    writer(response);
    const wanted = parseInput(request.body, proveSchema);
    await sendLines(response, proving.prove(request.params.id, wanted), onTrouble);
  });
  routes.post("/flows/:id/publish", async (request, response) => {
    const by = writer(response);
    const { note, at, ...rest } = parseInput(request.body, publishSchema);
    const wanted = { ...rest, ...optional("note", note), ...optional("at", at) };
    response.json(await publishing.publish(by, request.params.id, wanted));
  });
  routes.delete("/flows/:id/schedule", async (request, response) => {
    response.json(await publishing.unschedule(writer(response), request.params.id));
  });
  routes.post("/flows/:id/retire", async (request, response) => {
    response.json(await publishing.retire(writer(response), request.params.id));
  });
  routes.get("/flows/:id/versions", async (request, response) => {
    reader(response);
    response.json(await publishing.versions(request.params.id));
  });
  routes.get("/flows/:id/versions/:version", async (request, response) => {
    reader(response);
    const number = parseInput(request.params.version, versionNumber);
    const { version, text } = await publishing.version(request.params.id, number);
    response.json({ version, text });
  });
  routes.get("/flows/:id/diff", async (request, response) => {
    reader(response);
    const { from, to } = parseInput(request.query, diffSchema);
    response.json(await proving.diff(request.params.id, from, to));
  });
  routes.post("/flows/:id/restore", async (request, response) => {
    const by = writer(response);
    const { read, ...rest } = parseInput(request.body, restoreSchema);
    const wanted = { ...rest, ...optional("read", read) };
    response.json(await publishing.restore(by, request.params.id, wanted));
  });

  routes.get("/flows/:id/tests", async (request, response) => {
    reader(response);
    response.json(await flowTests.show(request.params.id));
  });
  routes.put("/flows/:id/tests", async (request, response) => {
    const by = writer(response);
    const { text } = parseInput(request.body, testsSchema);
    response.json(await flowTests.put(by, request.params.id, text));
  });
  routes.post("/flows/:id/tests", async (request, response) => {
    const by = writer(response);
    const recorded = parseInput(request.body, recordSchema);
    response.status(201).json(await flowTests.record(by, request.params.id, recorded));
  });

  routes.delete("/flows/:id/tests", async (request, response) => {
    const by = writer(response);
    const { name } = parseInput(request.query, testNameSchema);
    response.json(await flowTests.remove(by, request.params.id, name));
  });

  routes.post("/flows/:id/preview", async (request, response) => {
    writer(response);
    const { version } = parseInput<{ readonly version?: number }>(
      request.body ?? {},
      previewSchema,
    );
    response.status(201).json(await previewing.preview(request.params.id, version));
  });
  routes.get("/preview/:conversation/thinking", async (request, response) => {
    writer(response);
    const { locale } = parseInput(request.query, thinkingSchema);
    response.json(await previewing.thinking(request.params.conversation, locale));
  });
  return routes;
}

/** The name of somebody who may change flows. */
function writer(response: Response): string {
  return askedBy(response, "merchandiser").name;
}

function reader(response: Response): void {
  askedBy(response, "merchandiser", "staff");
}

/** One JSON per line, as it comes. Whoever goes away ends the work. */
async function sendLines(
  response: Response,
  lines: AsyncGenerator<StudioProofLine, void, void>,
  onTrouble: (trouble: unknown) => void,
): Promise<void> {
  // The first one is waited for: a refusal is still an ordinary answer.
  let next = await lines.next();
  response.status(200).setHeader("Content-Type", "application/x-ndjson");
  response.setHeader("Cache-Control", "no-store, no-transform");
  try {
    while (next.done !== true && !response.destroyed) {
      response.write(`${JSON.stringify(next.value)}\n`);
      next = await lines.next();
    }
  } catch (error) {
    onTrouble(error);
    const failed: StudioProofLine = { type: "failed", title: toStudioProblem(error).title };
    response.write(`${JSON.stringify(failed)}\n`);
  } finally {
    await lines.return();
    response.end();
  }
}
