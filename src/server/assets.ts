import { existsSync } from "node:fs";
import { join } from "node:path";
import { Router, type Response } from "express";
import sirv from "sirv";

/**
 * The widget's files and the demo shop, built and compressed beforehand. File names with a hash in
 * them are kept by browsers for good; `lotse.js` and the pages are asked for again.
 */
export function assetRoutes({
  assetsDir,
  demoShop,
  studio,
}: {
  readonly assetsDir: string;
  readonly demoShop: boolean;
  readonly studio: boolean;
}): Router {
  const routes = Router();
  routes.use(
    sirv(join(assetsDir, "widget"), {
      brotli: true,
      gzip: true,
      etag: true,
      setHeaders: (response, path) => {
        // Any shop's page may load the widget; what it may do is decided at the API.
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (/-[\w-]{8,}\.\w+$/.test(path)) {
          response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
      },
    }),
  );
  const pages = join(assetsDir, "studio");
  if (studio && existsSync(pages)) routes.use("/studio", studioPages(pages));
  if (!demoShop) return routes;
  const shop = join(assetsDir, "shop");
  routes.use(sirv(shop, { brotli: true, gzip: true, etag: true, extensions: ["html"] }));
  routes.get("/products/:id", (_request, response: Response) => {
    response.sendFile("product.html", { root: shop });
  });
  return routes;
}

/** One page for every address of the studio; only its files may be missing. */
function studioPages(folder: string): Router {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const isForGood = path.startsWith("/assets/");
      const kept = isForGood ? "public, max-age=31536000, immutable" : "no-cache";
      response.setHeader("Cache-Control", kept);
    },
  });
  const routes = Router();
  routes.use(files);
  routes.use((request, response, next) => {
    const isPage = request.method === "GET" || request.method === "HEAD";
    if (!isPage || request.path.startsWith("/assets/")) {
      next();
      return;
    }
    request.url = "/index.html";
    files(request, response, next);
  });
  return routes;
}
