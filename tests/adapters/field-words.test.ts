import { describe, expect, it } from "vitest";
import { openField } from "../../src/adapters/field-words.ts";
import type { ParsedCache } from "../../src/adapters/parsed-cache.ts";
import { climate } from "../fixtures/outdoor-field.ts";

const texts = ["a flow", "a catalogue"];

/** A cache that holds this, and what it is told to keep. */
function cacheOf(kept: unknown) {
  const written: unknown[] = [];
  const cache: ParsedCache = {
    read: async (_name, contents) => (contents.join() === texts.join() ? kept : undefined),
    write: async (_name, _contents, value) => void written.push(value),
  };
  return { cache, written };
}

describe("the words of the field", () => {
  it.each<[what: string, kept: unknown, isNew: boolean]>([
    ["an earlier start learned", { "en frobnic": ["activity:hiking"] }, false],
    ["no start has learned", undefined, true],
    ["nobody can read", "half a file", true],
    ["is nothing", null, true],
  ])("are begun with what %s", async (_what, kept, isNew) => {
    const opened = await openField(climate, cacheOf(kept).cache, texts);
    expect(opened.isNew).toBe(isNew);
    expect(opened.field.topicsOf("frobnic", "en")).toEqual(isNew ? [] : ["activity:hiking"]);
  });

  it("are kept with what was learned since", async () => {
    const { cache, written } = cacheOf({ "en frobnic": ["activity:hiking"] });
    const { field, keep } = await openField(climate, cache, texts);
    const rain = field.topicsOf("rain", "en");
    await keep();
    expect(rain).not.toEqual([]);
    expect(written).toEqual([{ "en frobnic": ["activity:hiking"], "en rain": rain }]);
  });
});
