import { describe, expect, it } from "vitest";
import { createOneAtATime } from "../../src/advisor/one-at-a-time.ts";

/** Tasks that end when they are told to, and a diary of what happened. */
function createDiary() {
  const diary: string[] = [];
  const endings = new Map<string, (fail: boolean) => void>();
  const task = (name: string) => async (): Promise<string> => {
    diary.push(`${name} begins`);
    const fails = await new Promise<boolean>((resolve) => {
      endings.set(name, resolve);
    });
    diary.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  return { diary, task, end: (name: string, fails = false) => endings.get(name)?.(fails) };
}

/** Lets everything happen that waits for nothing. */
async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

describe("one at a time", () => {
  it("runs tasks of one key after another, in the order they came", async () => {
    const oneAtATime = createOneAtATime();
    const { diary, task, end } = createDiary();
    const all = Promise.all(["a", "b", "c"].map(async (name) => oneAtATime("key", task(name))));
    await settle();
    expect(diary).toEqual(["a begins"]);
    end("a");
    await settle();
    expect(diary).toEqual(["a begins", "a ends", "b begins"]);
    end("b");
    await settle();
    end("c");
    expect(await all).toEqual(["a", "b", "c"]);
  });

  it("runs tasks of different keys side by side", async () => {
    const oneAtATime = createOneAtATime();
    const { diary, task, end } = createDiary();
    const all = Promise.all([oneAtATime("one", task("a")), oneAtATime("other", task("b"))]);
    await settle();
    expect(diary).toEqual(["a begins", "b begins"]);
    end("b");
    end("a");
    expect(await all).toEqual(["a", "b"]);
  });

  it("goes on after a task that fails, and tells whoever asked for it", async () => {
    const oneAtATime = createOneAtATime();
    const { task, end } = createDiary();
    const failing = oneAtATime("key", task("a"));
    const next = oneAtATime("key", task("b"));
    await settle();
    end("a", true);
    await expect(failing).rejects.toThrow("a");
    await settle();
    end("b");
    await expect(next).resolves.toBe("b");
  });

  it("begins anew when all is done", async () => {
    const oneAtATime = createOneAtATime();
    expect(await oneAtATime("key", async () => 1)).toBe(1);
    expect(await oneAtATime("key", async () => 2)).toBe(2);
  });

  it("fails for all that wait with what they would find as well", async () => {
    const oneAtATime = createOneAtATime((cause) => String(cause).includes("everybody"));
    const { diary, task, end } = createDiary();
    const names = ["own", "everybody", "waits", "waits too"];
    const all = Promise.allSettled(names.map(async (name) => oneAtATime("key", task(name))));
    await settle();
    end("own", true);
    await settle();
    end("everybody", true);
    const reasons = (await all).map((one) => one.status === "rejected" && String(one.reason));
    expect(reasons).toEqual([
      "Error: own",
      "Error: everybody",
      "Error: everybody",
      "Error: everybody",
    ]);
    expect(diary).toEqual(["own begins", "own ends", "everybody begins", "everybody ends"]);
    const next = oneAtATime("key", task("next"));
    await settle();
    end("next");
    expect(await next).toBe("next");
  });
});
