import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import express, { type Express } from "express";
import request from "supertest";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { staticFiles } from "../../src/server/static-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-static-"));
  await put("lotse.js", "widget()");
  await put("lotse.js.gz", gzipSync("widget()"));
  await put("cart.html", "<p>cart");
  await put("index.html", "<p>shop");
  await put("shop/logo.svg", "<svg/>");
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
}

function serve(): Express {
  const app = express();
  app.use(staticFiles(folder));
  app.use((_request, response) => void response.status(404).send("nothing"));
  return app;
}

describe("files of a folder", () => {
  test.each([
    ["/lotse.js", 200, "text/javascript", "widget()"],
    ["/", 200, "text/html;charset=utf-8", "<p>shop"],
    ["/index.html", 200, "text/html;charset=utf-8", "<p>shop"],
    ["/cart", 200, "text/html;charset=utf-8", "<p>cart"],
    ["/shop/logo.svg", 200, "image/svg+xml", "<svg/>"],
    ["/shop", 404, "text/html; charset=utf-8", "nothing"],
    ["/other.js", 404, "text/html; charset=utf-8", "nothing"],
    ["/../package.json", 404, "text/html; charset=utf-8", "nothing"],
    ["/%2e%2e/%2e%2e/etc/passwd", 404, "text/html; charset=utf-8", "nothing"],
    ["/%zz", 404, "text/html; charset=utf-8", "nothing"],
    ["/cart%00", 404, "text/html; charset=utf-8", "nothing"],
  ])("%s", async (path, status, type, text) => {
    const found = await request(serve()).get(path).set("Accept-Encoding", "identity").buffer(true);
    expect(found.status).toBe(status);
    expect(found.headers["content-type"]).toBe(type);
    expect(found.text ?? String(found.body)).toBe(text);
  });

  test("are sent as they were compressed, to whoever can read that", async () => {
    const app = serve();
    const packed = await request(app).get("/lotse.js").set("Accept-Encoding", "gzip, br");
    expect(packed.headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    expect(packed.text).toBe("widget()");
    expect(Number(packed.headers["content-length"])).toBe(gzipSync("widget()").length);
    const plain = await request(app).get("/lotse.js").set("Accept-Encoding", "identity");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers["etag"]).not.toBe(packed.headers["etag"]);
    expect(gunzipSync(gzipSync("widget()")).toString()).toBe(plain.text);
  });

  test("are not sent again to whoever has them", async () => {
    const app = serve();
    const first = await request(app).get("/lotse.js").set("Accept-Encoding", "gzip");
    const { etag = "" } = first.headers;
    const again = await request(app)
      .get("/lotse.js")
      .set({ "Accept-Encoding": "gzip", "If-None-Match": etag });
    expect(again.status).toBe(304);
    const head = await request(app).head("/lotse.js").set("Accept-Encoding", "gzip");
    expect(head.headers).toMatchObject({ etag, "content-encoding": "gzip" });
    expect((await request(app).post("/lotse.js")).status).toBe(404);
  });

  test.each([
    ["bytes=0-3", 206, "widg"],
    ["bytes=3-", 206, "get()"],
    ["bytes=3-99999", 206, "get()"],
    ["bytes=99-", 416, ""],
    // What is not understood may be taken for nothing.
    ["bytes=3-1", 200, "widget()"],
    ["bytes=-3", 200, "widget()"],
    ["bytes=0-0", 200, "widget()"],
    ["bytes=0-1,3-4", 200, "widget()"],
    ["bytes=--1", 200, "widget()"],
    ["bytes=99999999999999999999-", 200, "widget()"],
    ["letters=0-3", 200, "widget()"],
  ])("are sent in part: %s", async (range, status, text) => {
    const found = await request(serve())
      .get("/lotse.js")
      .set({ "Accept-Encoding": "identity", Range: range });
    expect([found.status, found.text]).toEqual([status, text]);
  });

  test("vanish under the server without taking it along, and may come back", async () => {
    const app = serve();
    expect((await request(app).get("/cart")).status).toBe(200);
    await rm(folder, { recursive: true });
    for (const path of ["/cart", "/lotse.js", "/"]) {
      expect((await request(app).get(path)).status, path).toBe(404);
    }
    await put("lotse.js", "rebuilt()");
    expect((await request(app).get("/lotse.js")).text).toBe("rebuilt()");
  });

  test("need not be there at all", async () => {
    await rm(folder, { recursive: true });
    expect((await request(serve()).get("/lotse.js")).status).toBe(404);
  });
});
