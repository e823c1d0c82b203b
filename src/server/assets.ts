import { existsSync } from "node:fs";
import { join } from "node:path";
import { Router } from "express";
import { staticFiles } from "./static-files.ts";

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
    staticFiles(join(assetsDir, "widget"), {
      setHeaders: (response, path) => {
        // Any shop's page may load the widget; what it may do is decided at the API.
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (/-[\w-]{8,}\.\w+$/.test(path)) {
          response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
      },
    }),
  );
  const workshop = join(assetsDir, "studio");
  if (studio && existsSync(workshop)) routes.use("/studio", studioPages(workshop));
  if (!demoShop) return routes;
  const shop = join(assetsDir, "shop");
  const pages = staticFiles(shop);
  routes.use(pages);
  routes.get("/products/:id", (request, response, next) => {
    request.url = "/product.html";
    pages(request, response, next);
  });
  return routes;
}

/** One page for every address of the studio; only its files may be missing. */
function studioPages(folder: string): Router {
  const files = staticFiles(folder, {
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
