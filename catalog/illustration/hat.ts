import { beanie } from "./beanie.ts";
import { cap } from "./cap.ts";
import { headband } from "./headband.ts";
import type { Palette } from "./palette.ts";
import { choiceOf, numberOf, type Subject } from "./subject.ts";
import { sunHat } from "./sun-hat.ts";

export function drawHat(subject: Subject, palette: Palette): string {
  switch (typeOf(subject)) {
    case "beanie":
      return beanie(subject, palette);
    case "cap":
      return cap(subject, palette);
    case "sun_hat":
      return sunHat(palette);
    case "headband":
      return headband(subject, palette);
  }
}

const types = ["beanie", "cap", "sun_hat", "headband"] as const;

/** A hat whose type is not stated is taken for what its warmth and its sun protection say. */
function typeOf(subject: Subject): (typeof types)[number] {
  const stated = choiceOf(subject, "hat_type", types);
  if (stated !== undefined) return stated;
  if ((numberOf(subject, "warmth") ?? 1) >= 3) return "beanie";
  return (numberOf(subject, "uv_protection") ?? 0) >= 50 ? "sun_hat" : "cap";
}
