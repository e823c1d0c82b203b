import { resolve } from "node:path";
import { z } from "zod";

/** The kinds of settings: how each is written in the environment, and what it becomes. */

const originSchema = z.string().refine(isOrigin, "expected an origin such as https://shop.example");

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text && text !== "null";
  } catch {
    return false;
  }
}

/** `https://a.example, https://b.example` */
export const origins = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  )
  .pipe(z.array(originSchema));

/** The path of a folder, absolute or from where the program runs. */
export const folder = (fallback: string) =>
  z
    .string()
    .min(1, "expected the path of a folder")
    .default(fallback)
    .transform((path) => resolve(path));

/** A whole number that counts something. */
export const whole = (fallback: number, least = 1) =>
  z.coerce.number().int().min(least).max(1_000_000_000).default(fallback);

/** Of money, in whatever currency the prices are given. */
export const amount = z.coerce.number().min(0).default(0);

/** So many in so many seconds. */
export interface Rate {
  readonly count: number;
  readonly seconds: number;
}

const rateAllowed = "expected off, or so many per s, min or h, such as 600/min";

/** `600/min` → 600 in 60 seconds. */
export const rate = (fallback: string) =>
  z
    .string()
    .regex(/^(off|[1-9]\d{0,8}\/(s|min|h))$/, rateAllowed)
    .default(fallback)
    .transform(toRate);

const secondsPer: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3_600 };

function toRate(text: string): Rate | undefined {
  const [count, unit = ""] = text.split("/");
  const seconds = secondsPer[unit];
  return seconds === undefined ? undefined : { count: Number(count), seconds };
}

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

const daysAllowed = "expected a number of days up to 3650, or off";

/** `off` means that nothing is erased for its age. */
export function days(fallback: number) {
  return z
    .string()
    .refine((text) => text === "off" || (Number(text) > 0 && Number(text) <= 3_650), daysAllowed)
    .default(String(fallback))
    .transform((text) => (text === "off" ? undefined : Number(text) * dayMs));
}

/** The address of a server, with what it takes to get in. */
export const serverUrl = (schemes: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)),
      `expected an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(" or ")}`,
    )
    .optional();

/** An address without credentials, which would end up in logs. */
export function isWebAddress(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return /^https?:$/.test(protocol) && username === "" && password === "";
  } catch {
    return false;
  }
}
