import { expect, test } from "vitest";
import { readFlowName } from "../../src/advisor/named-flow.ts";

test.each([
  [undefined, {}],
  ["jackets", { flow: "jackets" }],
  ["jackets~k3v9", { flow: "jackets", shopper: "k3v9" }],
  ["jackets~a~b", { flow: "jackets", shopper: "a~b" }],
  ["jackets~", { flow: "jackets" }],
  ["~k3v9", { shopper: "k3v9" }],
  ["preview:abc", { flow: "preview:abc" }],
])("%j", (name, expected) => expect(readFlowName(name)).toEqual(expected));
