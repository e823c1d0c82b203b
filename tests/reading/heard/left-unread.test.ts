import { expect, it } from "vitest";
import { wantsHearing } from "../../../src/reading/heard/left-unread.ts";
import { read } from "../message/reader-fixture.ts";

it.each([
  ["jacket that is plimsy", true],
  ["plimsy quonk", true],
  ["waterproof jacket", false],
  ["", false],
  ["?!", false],
  ["42", false],
  ["Hallo", false],
  ["<script>plimsy</script>", false],
])("whether hearing %j again is worth anything: %s", (text, expected) => {
  expect(wantsHearing(text, read(text))).toBe(expected);
});
