import { Router, type Request } from "express";
import type { Advisor } from "../../advisor/advisor.ts";
import type { VouchedShopper } from "../../advisor/ports.ts";
import { bearerOf, type createVouching } from "../access.ts";
import { toExport } from "../export.ts";

/** What a shopper may ask for whom the shop vouches for, whatever browser they once used. */
export function shopperRoutes({
  advisor,
  vouched,
}: {
  readonly advisor: Advisor;
  readonly vouched: ReturnType<typeof createVouching>;
}): Router {
  const routes = Router();
  const shopperOf = (request: Request): VouchedShopper =>
    vouched(bearerOf(request.headers), request);

  routes.get("/export", async (request, response) => {
    const conversations = await advisor.shoppers.export(shopperOf(request));
    response.json({
      conversations: conversations.map(({ record, events }) => toExport(record, events)),
    });
  });

  routes.delete("/", async (request, response) => {
    response.json({ erased: await advisor.shoppers.erase(shopperOf(request)) });
  });

  return routes;
}
