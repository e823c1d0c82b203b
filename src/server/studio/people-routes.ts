import express, { Router, type Request, type Response } from "express";
import { z } from "zod";
import { sessionAgeMs, type SignedIn } from "../../workshop/people.ts";
import { StudioError } from "../../workshop/studio-error.ts";
import { addressOf, neighbourhoodOf } from "../address.ts";
import { parseInput, TooManyError } from "../problem.ts";
import { plainInputOnly } from "./plain-input.ts";
import { readSession, writeSession } from "./session-cookie.ts";
import type { StudioParts } from "./studio-routes.ts";

const name = z.string().trim().min(1).max(80);
const email = z
  .string()
  .trim()
  .max(200)
  .pipe(z.email("expected an address such as ada@shop.example"));
const newPassword = z.string().min(10, "expected at least 10 characters").max(200);
const password = z.string().min(1).max(200);
const token = z.string().min(1).max(200);

const setUpSchema = z.strictObject({ token, name, email, password: newPassword });
const signInSchema = z.strictObject({ email: z.string().trim().max(200), password });
const passwordSchema = z.strictObject({ current: password, password: newPassword });
const resetSchema = z.strictObject({ token, password: newPassword });
const invitationSchema = z.strictObject({
  role: z.enum(["merchandiser", "staff", "admin"]),
  forWhom: z
    .string()
    .trim()
    .max(80)
    .transform((written) => (written === "" ? undefined : written))
    .optional(),
});
const everywhereSchema = z.object({ everywhere: z.enum(["true", "false"]).optional() });

/** Getting in, and who else may. */
export function peopleRoutes({ people, signIns, proxies, workshop }: StudioParts): Router {
  const routes = Router();
  const json = Router().use(express.json({ limit: 16_384 }), plainInputOnly);
  const sessionIn = (request: Request): string | undefined => readSession(request, proxies);

  function enter(request: Request, response: Response, { token: made, account }: SignedIn): void {
    writeSession(request, response, { token: made, maxAgeMs: sessionAgeMs, proxies });
    response.json({ state: "signed-in", account });
  }

  async function admin(request: Request) {
    const account = await people.signedIn(sessionIn(request));
    if (account.role === "admin") return account;
    throw new StudioError("not-allowed", "Your role does not allow that.");
  }

  routes.get("/me", async (request, response) => {
    response.json(await people.me(sessionIn(request)));
  });
  routes.post("/setup", json, async (request, response) => {
    await mayTry(`set-up ${neighbourhoodOf(addressOf(request, proxies))}`);
    const signedIn = await people.setUp(parseInput(request.body, setUpSchema));
    response.status(201);
    enter(request, response, signedIn);
  });
  routes.post("/session", json, async (request, response) => {
    const given = parseInput(request.body, signInSchema);
    await mayTry(`address ${neighbourhoodOf(addressOf(request, proxies))}`);
    await mayTry(`email ${given.email.toLowerCase()}`);
    enter(request, response, await people.signIn(given.email, given.password));
  });
  routes.delete("/session", async (request, response) => {
    const { everywhere } = parseInput(request.query, everywhereSchema);
    const session = sessionIn(request);
    if (session !== undefined) await people.signOut(session, everywhere === "true");
    writeSession(request, response, { token: undefined, maxAgeMs: 0, proxies });
    response.status(204).end();
  });
  routes.post("/password", json, async (request, response) => {
    const session = sessionIn(request) ?? "";
    const { id } = await people.signedIn(session);
    await mayTry(`password ${id}`);
    await people.changePassword(session, parseInput(request.body, passwordSchema));
    response.status(204).end();
  });
  routes.post("/reset", json, async (request, response) => {
    await mayTry(`reset ${neighbourhoodOf(addressOf(request, proxies))}`);
    const signedIn = await people.resetPassword(parseInput(request.body, resetSchema));
    enter(request, response, signedIn);
  });
  routes.get("/accounts", async (request, response) => {
    await admin(request);
    response.json(await people.accounts());
  });
  routes.post("/accounts", json, async (request, response) => {
    const by = await admin(request);
    const invited = parseInput(request.body, invitationSchema);
    response.status(201).json(await people.invite(by, invited));
  });
  routes.delete("/accounts/:id", async (request, response) => {
    await people.remove(await admin(request), request.params.id);
    response.status(204).end();
  });
  routes.post("/accounts/:id/password-link", async (request, response) => {
    const by = await admin(request);
    response.status(201).json(await people.linkPassword(by, request.params.id));
  });
  routes.get("/links", async (request, response) => {
    await admin(request);
    response.json(await people.openLinks());
  });
  routes.delete("/links/:id", async (request, response) => {
    await people.withdraw(await admin(request), request.params.id);
    response.status(204).end();
  });
  routes.get("/audit", async (request, response) => {
    await admin(request);
    response.json(await workshop.audit());
  });
  return routes;

  async function mayTry(key: string): Promise<void> {
    const waitMs = await signIns.take(key);
    if (waitMs > 0) throw new TooManyError(waitMs);
  }
}
