import { expect, test } from "vitest";
import { createPasswords } from "../../../src/adapters/studio/passwords.ts";

const passwords = createPasswords({ N: 1_024, r: 8, p: 1 });

test("knows the password again, and no other", async () => {
  const stored = await passwords.hash("a sentence nobody guesses");
  expect(await passwords.matches("a sentence nobody guesses", stored)).toBe(true);
  expect(await passwords.matches("a sentence nobody guesse", stored)).toBe(false);
  expect(await passwords.matches("", stored)).toBe(false);
});

test("the same password is stored differently each time, and never readably", async () => {
  const [one, two] = await Promise.all([
    passwords.hash("secret words"),
    passwords.hash("secret words"),
  ]);
  expect(one).not.toBe(two);
  expect(one).toMatch(/^scrypt\$1024\$8\$1\$/);
  expect(one).not.toContain("secret");
});

test("what was stored at another cost is still known", async () => {
  const stored = await createPasswords({ N: 2_048, r: 4, p: 2 }).hash("pass");
  expect(await passwords.matches("pass", stored)).toBe(true);
});

test("the same letters typed on another keyboard are the same password", async () => {
  const stored = await passwords.hash("caf\u00e9");
  expect(await passwords.matches("cafe\u0301", stored)).toBe(true);
});

test.each(["", "plain", "md5$x", "scrypt$1024$8$1$c2FsdA==$"])(
  "%o matches nothing",
  async (stored) => {
    expect(await passwords.matches("x", stored).catch(() => false)).toBe(false);
  },
);
