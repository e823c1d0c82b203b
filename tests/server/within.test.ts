import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { within } from "../../src/server/within.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ["done at once", Promise.resolve()],
  ["done in time", new Promise((resolve) => queueMicrotask(() => resolve(undefined)))],
])("what is %s leaves no timer behind that would keep a process from ending", async (_, work) => {
  await within(3_000, work);
  expect(vi.getTimerCount()).toBe(0);
});

test("neither does what fails, and its failure is told", async () => {
  await expect(within(3_000, Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(vi.getTimerCount()).toBe(0);
});

test("what takes longer is not waited for", async () => {
  let isOver = false;
  const waiting = within(3_000, new Promise(() => {})).then(() => (isOver = true));
  await vi.advanceTimersByTimeAsync(2_999);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});
