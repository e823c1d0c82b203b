import { expect, test } from "vitest";
import { invitation } from "../../../studio/frame/invitation.ts";

test.each([
  ["#setup=ab-C_9", { kind: "setup", token: "ab-C_9" }],
  ["#join=abc", { kind: "join", token: "abc" }],
  ["#reset=abc", { kind: "reset", token: "abc" }],
  ["", undefined],
  ["#setup=", undefined],
  ["#other=abc", undefined],
  ["#setup=a b", undefined],
])("%s", (hash, expected) => {
  expect(invitation(hash)).toEqual(expected);
});
