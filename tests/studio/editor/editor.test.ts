import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createEditor, type Editor } from "../../../studio/editor/editor.ts";
import { createDraftServer, type DraftServer } from "./draft-server.ts";

let server: DraftServer;
let editor: Editor;
let now: number;

beforeEach(async () => {
  vi.useFakeTimers();
  now = 0;
  server = createDraftServer("a: 1");
  editor = createEditor({ id: "f", api: server.api, now: () => now });
  await editor.load();
});

afterEach(() => {
  editor.close();
  vi.useRealTimers();
});

function set(key: string, value: string | number): void {
  editor.change({ op: "set", path: [key], value });
}

async function undo(): Promise<void> {
  editor.undo();
  await editor.settled();
}

async function redo(): Promise<void> {
  editor.redo();
  await editor.settled();
}

describe("changes", () => {
  test("are sent one after the other, each on the version before", async () => {
    set("b", 1);
    set("c", 2);
    set("d", 3);
    await editor.settled();
    expect(server.text()).toBe("a: 1\nb: 1\nc: 2\nd: 3");
    expect(editor.flow.value?.draft.version).toBe(4);
    expect(editor.saving.value).toBe("saved");
  });

  test("typed faster than they are sent, only the newest words go out", async () => {
    const letGo = server.hold();
    set("b", "x");
    set("b", "xy");
    set("b", "xyz");
    letGo();
    await editor.settled();
    expect(server.received).toEqual(["a: 1\nb: x", "a: 1\nb: xyz"]);
  });

  test("that are not possible are said, and the next ones go on", async () => {
    editor.change({ op: "remove", path: ["a"] });
    set("b", 1);
    await editor.settled();
    expect(editor.news.value).toMatchObject({ type: "refused" });
    expect(server.text()).toBe("a: 1\nb: 1");
  });

  test("wait while the server is away", async () => {
    server.goAway(true);
    set("b", 1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(editor.saving.value).toBe("waiting");
    server.goAway(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(editor.saving.value).toBe("saved");
    expect(server.text()).toBe("a: 1\nb: 1");
  });
});

describe("what was done", () => {
  const added = { op: "insert", path: ["questions"], value: { id: "q" } } as const;
  const shown = () => editor.flow.value?.document?.questions;

  test("is seen at once, whether or not the server is there", () => {
    server.goAway(true);
    editor.change(added);
    expect(shown()).toEqual([{ id: "q" }]);
    editor.change({ op: "set", path: ["questions", "q", "ask"], value: { en: "Which?" } });
    expect(shown()).toEqual([{ id: "q", ask: { en: "Which?" } }]);
    expect(editor.flow.value?.draft.text).toBe("a: 1");
  });

  test("is gone again when the server refuses it", async () => {
    editor.change(added);
    expect(shown()).toHaveLength(1);
    await editor.settled();
    expect(editor.news.value).toMatchObject({ type: "refused" });
    expect(shown()).toBeUndefined();
  });
});

test("what waited for the server is sent once, however often it was tried", async () => {
  server.goAway(true);
  set("b", 1);
  await vi.advanceTimersByTimeAsync(1_000);
  set("c", 2);
  await vi.advanceTimersByTimeAsync(1_500);
  server.goAway(false);
  const before = server.received.length;
  const letGo = server.hold();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(server.received.slice(before)).toEqual(["a: 1\nb: 1"]);
  letGo();
  await editor.settled();
  expect(server.text()).toBe("a: 1\nb: 1\nc: 2");
});

describe("undo and redo", () => {
  test("wait for what is on its way", async () => {
    const letGo = server.hold();
    set("b", 1);
    editor.undo();
    letGo();
    await vi.advanceTimersByTimeAsync(0);
    await editor.settled();
    expect(server.received).toEqual(["a: 1\nb: 1", "a: 1"]);
    expect(editor.canRedo.value).toBe(true);
  });

  test("go through all changes and back", async () => {
    set("b", 1);
    set("c", 2);
    await editor.settled();
    await undo();
    expect(server.text()).toBe("a: 1\nb: 1");
    await undo();
    expect(server.text()).toBe("a: 1");
    expect(editor.canUndo.value).toBe(false);
    await redo();
    await redo();
    expect(server.text()).toBe("a: 1\nb: 1\nc: 2");
    expect(editor.canRedo.value).toBe(false);
  });

  test("a new change ends what could be redone", async () => {
    set("b", 1);
    await editor.settled();
    await undo();
    set("c", 2);
    await editor.settled();
    expect(editor.canRedo.value).toBe(false);
  });

  test("typing in one place is one change, a pause makes two", async () => {
    set("b", "x");
    await editor.settled();
    set("b", "xy");
    await editor.settled();
    now += 60_000;
    set("b", "xyz");
    await editor.settled();
    await undo();
    expect(server.text()).toBe("a: 1\nb: xy");
    await undo();
    expect(server.text()).toBe("a: 1");
  });
});

describe("two people on one draft", () => {
  async function collide(): Promise<void> {
    server.change("a: theirs");
    set("a", "mine");
    await vi.advanceTimersByTimeAsync(0);
    expect(editor.conflict.value).toMatchObject({ by: "Tom", text: "a: theirs", both: ["a"] });
    expect(server.text()).toBe("a: theirs");
  }

  test("mine is put on top only when it is chosen", async () => {
    await collide();
    editor.settle("mine");
    await editor.settled();
    expect(server.text()).toBe("a: mine");
    expect(editor.conflict.value).toBeUndefined();
  });

  test("theirs stays when it is chosen", async () => {
    await collide();
    editor.settle("theirs");
    await vi.advanceTimersByTimeAsync(0);
    expect(server.text()).toBe("a: theirs");
    expect(editor.flow.value?.draft.text).toBe("a: theirs");
  });

  test.each(["mine", "theirs"] as const)(
    "what was typed meanwhile is sent after %s",
    async (choice) => {
      server.change("a: theirs");
      set("a", "mine");
      set("b", 1);
      await vi.advanceTimersByTimeAsync(0);
      set("c", 2);
      editor.settle(choice);
      await editor.settled();
      expect(server.text()).toBe(`a: ${choice}\nb: 1\nc: 2`);
    },
  );

  test("after theirs, changes go on from there", async () => {
    await collide();
    editor.settle("theirs");
    await vi.advanceTimersByTimeAsync(0);
    set("b", 1);
    await editor.settled();
    expect(server.text()).toBe("a: theirs\nb: 1");
  });
});
