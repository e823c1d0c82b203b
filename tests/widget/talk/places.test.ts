import { expect, test } from "vitest";
import { createPlaces } from "../../../widget/talk/places.ts";

const page = "https://shop.example/jackets/?a=1";
const advisor = "https://advice.example/lotse/";
const places = createPlaces(advisor, page);

test.each<[url: string | undefined, safe: string | undefined]>([
  ["/products/x", "https://shop.example/products/x"],
  ["https://other.example/p?q=1", "https://other.example/p?q=1"],
  ["http://other.example/p", "http://other.example/p"],
  ["HTTPS://OTHER.example/p", "https://other.example/p"],
  [undefined, undefined],
  ["", undefined],
  ["products/x", undefined],
  ["//evil.example/x", undefined],
  ["/\\evil.example/x", undefined],
  ["javascript:alert(1)", undefined],
  ["JaVaScRiPt:alert(1)", undefined],
  [" javascript:alert(1)", undefined],
  ["java\nscript:alert(1)", undefined],
  ["data:text/html,<script>", undefined],
  ["vbscript:x", undefined],
  ["file:///etc/passwd", undefined],
  ["https://", undefined],
])("a link to %s is %s", (url, safe) => {
  expect(places.link(url)).toBe(safe);
});

test.each<[image: string | undefined, url: string | undefined]>([
  ["/catalog/outdoor/images/x.svg", "https://advice.example/lotse/catalog/outdoor/images/x.svg"],
  ["/media/x.jpg", "https://shop.example/media/x.jpg"],
  ["https://cdn.example/x.jpg", "https://cdn.example/x.jpg"],
  ["data:image/svg+xml,<svg/>", undefined],
  [undefined, undefined],
])("a picture at %s is loaded from %s", (image, url) => {
  expect(places.picture(image)).toBe(url);
});
