import { join } from "node:path";
import compression from "compression";
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import helmet from "helmet";
import type { Advisor } from "../advisor/advisor.ts";
import type { ShopperTokens } from "../advisor/ports.ts";
import type { Library } from "../advisor/library.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Config } from "../config.ts";
import { createVouching, isSameSecret } from "./access.ts";
import { assetRoutes } from "./assets.ts";
import type { Metrics } from "./metrics.ts";
import type { Origins } from "./origins.ts";
import { isOurs, problem, toProblem } from "./problem.ts";
import type { RateLimits } from "./rate-limits.ts";
import { conversationRoutes } from "./routes/conversations.ts";
import { productRoutes } from "./routes/products.ts";
import { heldOutLoader, shopRoutes, type ShopLearning } from "./routes/shop.ts";
import { shopperRoutes } from "./routes/shopper.ts";

export interface HttpAppParts {
  readonly advisor: Advisor;
  readonly library: Library;
  readonly catalogs: readonly Catalog[];
  readonly config: Config;
  readonly origins: Origins;
  /** The built widget and demo shop. */
  readonly assetsDir: string;
  readonly rates: RateLimits;
  readonly metrics: Metrics;
  /** Without it the shop vouches for nobody. */
  readonly shopperTokens: ShopperTokens | undefined;
  /** Opened by the first request for it; without it there is no studio. */
  readonly studio: (() => Promise<RequestHandler>) | undefined;
  /** What the shop reports of its shoppers, and who of them gets no advisor. */
  readonly learning: ShopLearning | undefined;
  /** Whether new shoppers may be sent here now. */
  readonly isReady: () => Promise<boolean>;
  /** Aborts when the server is about to stop. */
  readonly draining: AbortSignal;
  readonly onTrouble: (trouble: unknown) => void;
}

/** Builds the application; it does not listen. */
export function createHttpApp(parts: HttpAppParts): Express {
  const { advisor, library, catalogs, config, origins, onTrouble } = parts;
  const { rates, metrics, draining } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", "strong");
  app.use(securityHeaders());
  app.use(comeBackElsewhere(draining));
  app.use(compression());

  app.get("/healthz", (_request, response) => {
    response.json({ status: "alive" });
  });
  app.get("/readyz", async (_request, response) => {
    const ready = await parts.isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "not ready" });
  });
  app.get("/metrics", metricsRoute(metrics, config.nodes.metricsToken));

  // Before the shop's API: no other site's page may use the studio.
  const { studio } = parts;
  if (studio !== undefined) {
    app.use("/api/studio", async (request, response, next) => {
      await rates.request(request);
      const handle = await studio();
      handle(request, response, next);
    });
  }

  const api = express.Router();
  api.use(crossOrigin(origins));
  api.use(async (request, _response, next) => {
    await rates.request(request);
    next();
  });
  api.use(express.json({ limit: config.limits.bodyBytesMax }));
  api.get("/flows", (_request, response) => {
    response.json(library.flows.map(({ id, title, locales }) => ({ id, title, locales })));
  });
  api.use("/products", productRoutes(catalogs));
  api.use(["/conversations", "/shopper"], neverKept);
  const { waitMsMax } = config.limits;
  const vouched = createVouching(parts.shopperTokens, config.allowedOrigins);
  api.use(
    "/conversations",
    conversationRoutes({
      advisor,
      rates,
      metrics,
      vouched,
      waitMsMax,
      draining,
      intake: parts.learning?.intake,
    }),
  );
  if (parts.learning !== undefined) {
    const { eventsToken } = config.nodes;
    api.use(shopRoutes({ ...parts.learning, library, eventsToken }));
    app.use(heldOutLoader({ ...parts.learning, library, rates }));
  }
  api.use("/shopper", shopperRoutes({ advisor, vouched }));
  api.use((request, response) => {
    const title = `There is nothing at ${request.method} ${request.originalUrl}.`;
    sendProblem(response, problem({ status: 404, code: "not-found", title }));
  });
  app.use("/api", api);

  for (const { id } of catalogs) {
    const images = join(config.catalogDir, id, "images");
    app.use(`/catalog/${id}/images`, catalogImages(images));
  }
  app.use(
    assetRoutes({
      assetsDir: parts.assetsDir,
      demoShop: config.demoShop,
      studio: studio !== undefined,
    }),
  );
  app.use((request, response) => {
    const title = `There is nothing at ${request.originalUrl}.`;
    sendProblem(response, problem({ status: 404, code: "not-found", title }));
  });
  // Express knows an error handler by its four parameters.
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const found = toProblem(error);
    if (isOurs(found)) onTrouble(error);
    sendProblem(response, found);
  });
  return app;
}

function sendProblem(response: Response, found: ReturnType<typeof toProblem>): void {
  // Half an answer is not waited for until its other half comes.
  if (response.headersSent) return void response.destroy();
  const { retryAfterSeconds } = found;
  if (retryAfterSeconds !== undefined) response.setHeader("Retry-After", retryAfterSeconds);
  response.status(found.status).type("application/problem+json").json(found);
}

/** What somebody said stays where it can be erased: in no browser's files, and in no proxy's. */
function neverKept(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader("Cache-Control", "no-store");
  next();
}

/** A connection that is kept would bring the next request to a server that is about to stop. */
function comeBackElsewhere(draining: AbortSignal) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    if (draining.aborted) response.setHeader("Connection", "close");
    next();
  };
}

function metricsRoute(metrics: Metrics, token: string | undefined) {
  return async (request: Request, response: Response): Promise<void> => {
    if (
      token !== undefined &&
      !isSameSecret(request.headers.authorization ?? "", `Bearer ${token}`)
    ) {
      const title = "The metrics are behind a token.";
      sendProblem(response, problem({ status: 401, code: "unauthorised", title }));
      return;
    }
    const { contentType, text } = await metrics.report();
    response.setHeader("Content-Type", contentType);
    response.end(text);
  };
}

/** Strict for our own pages; they show what a shop needs to allow, and nothing more. */
function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Pictures of an imported catalogue may live on the shop's own host.
        imgSrc: ["'self'", "https:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        // Text never becomes markup or script here: the browser refuses it, and no policy can allow it.
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
    },
    // Whether there is TLS in front of us is for the proxy to know.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: "cross-origin" },
    crossOriginEmbedderPolicy: false,
  });
}

/**
 * Only pages of allowed origins get an answer. A foreign one gets a refusal that it can read: a
 * browser that asks beforehand is let through to it, or its page would see a server that is down.
 */
function crossOrigin(origins: Origins) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { origin } = request.headers;
    response.vary("Origin");
    if (origin !== undefined) response.setHeader("Access-Control-Allow-Origin", origin);
    if (request.method !== "OPTIONS") {
      if (origins.allows(request)) return next();
      const title = `Pages of ${origin} may not use this server. LOTSE_ALLOWED_ORIGINS names those that may.`;
      sendProblem(response, problem({ status: 403, code: "origin-not-allowed", title }));
      return;
    }
    response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
    response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type");
    response.setHeader("Access-Control-Max-Age", "600");
    response.status(204).end();
  };
}

/** A picture is only ever a picture: opened by itself, an SVG may run nothing. */
function catalogImages(folder: string) {
  return express.static(folder, {
    fallthrough: true,
    index: false,
    dotfiles: "ignore",
    maxAge: "1h",
    setHeaders: (response) => {
      response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      );
    },
  });
}
