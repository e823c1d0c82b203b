import { describe, expect, it } from "vitest";
import { unreadText } from "../../src/advisor/unread-text.ts";

describe("what is left of a message", () => {
  it.each<[string, string, readonly string[], string]>([
    ["is all of it when nothing was read", "for kayaking in fjords", [], "for kayaking in fjords"],
    ["has lost what was read", "Regenjacke fürs Kajak", ["Regenjacke"], "fürs Kajak"],
    ["has lost all that was read", "a red rain jacket", ["red", "rain jacket"], "a"],
    ["has lost words read in part", "rain-jacket please", ["rain"], "jacket please"],
    ["knows nothing of what stands behind a not", "kein Daunen, fürs Kajak", [], "kein fürs Kajak"],
    ["knows no numbers", "under 200 € for 3 nights", [], "under € for nights"],
    ["does not mind a quote that is not there", "for kayaking", ["boots"], "for kayaking"],
    ["may be nothing", "Regenjacke", ["Regenjacke"], ""],
    ["is nothing of nothing", "", [], ""],
  ])("%s", (_, text, quotes, expected) => {
    expect(unreadText(text, quotes)).toBe(expected);
  });
});
