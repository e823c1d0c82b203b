import type { ProductId } from "../../../src/catalog/product.ts";
import type { TalkRequest, Topic } from "../../../src/flow/talk-request.ts";
import { createTalkReader, type TalkContext } from "../../../src/reading/talk/talk-reader.ts";
import { outdoorCatalog } from "../../fixtures/outdoor-shop.ts";

/** Three jackets of the demo shop stand on the screen: 1 Monsun, 2 Nordwand Pro, 3 Flaum. */
export const shownIds = ["monsun-m", "nordwand-pro-m", "flaum-m"] as const;

export const reader = createTalkReader(outdoorCatalog);

export function read(
  text: string,
  shown: readonly string[] = shownIds,
  discussed: readonly string[] = [],
  fields: readonly string[] = [],
): string {
  const context: TalkContext = {
    shown: shown.map((id) => id as ProductId),
    discussed: discussed.map((id) => id as ProductId),
    fields,
  };
  const reading = reader.read(text, context);
  return reading === undefined ? "-" : brief(reading.request, shown);
}

/** A request in one line, products by their place on the screen: `ask 2 waterproof`. */
function brief(request: TalkRequest, shown: readonly string[]): string {
  const at = (ids: readonly ProductId[]): string =>
    ids.map((id) => (shown.includes(id) ? String(shown.indexOf(id) + 1) : id)).join(",");
  const topics = (all: readonly Topic[]): string =>
    all.map(({ attribute, value }) => (value ? `${attribute}=${value}` : attribute)).join(" ");
  const words = (...parts: readonly (string | undefined)[]): string =>
    parts.filter(Boolean).join(" ");
  switch (request.type) {
    case "ask-attribute":
      return words("ask", at(request.products), topics(request.topics));
    case "explain":
      return words("explain", topics(request.topics), String(request.number ?? ""));
    case "differ":
      return words("differ", topics(request.terms), request.unknown && `"${request.unknown}"`);
    case "compare":
      return words("compare", at(request.products), topics(request.topics));
    case "why":
      return words("why", at(request.products));
    case "why-not":
      return words("why-not", at(request.products) || `"${request.name}"`);
    case "why-none":
      return words("why-none", topics([request.wanted]));
    case "critique":
      return words(
        `${request.attribute}:${request.direction}`,
        at(request.products),
        ...request.wanted.map((one) => `${one.without ? "-" : "+"}${topics([one])}`),
      );
    case "want":
      return words(
        "want",
        ...request.wanted.map((one) => `${one.without ? "-" : "+"}${topics([one])}`),
      );
    case "like":
      return words(
        "like",
        at(request.products),
        ...request.wanted.map((one) => `${one.without ? "-" : "+"}${topics([one])}`),
      );
    case "detail":
      return words("detail", at(request.products), topics(request.options));
    case "drawbacks":
      return words("drawbacks", at(request.products));
    case "first-shown":
      return words("first-shown", String(request.place ?? ""));
    case "take":
      return words("take", at(request.products));
    case "several":
      return request.requests.map((one) => brief(one, shown)).join(" & ");
    case "sort":
      return words("sort", request.attribute, request.end);
    case "more":
      return words("more", request.all && "all");
    case "reduced":
    case "why-asked":
    case "meant":
    case "weather-asked":
    case "none-shown":
      return request.type;
  }
}
