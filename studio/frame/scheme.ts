import { signal } from "@preact/signals";
import { keep, recall } from "../view/kept-setting.ts";

export type Scheme = "system" | "light" | "dark";

export const scheme = signal<Scheme>("system");

export function setScheme(next: Scheme): void {
  scheme.value = next;
  keep("scheme", next);
  const { dataset } = document.documentElement;
  if (next === "system") delete dataset["scheme"];
  else dataset["scheme"] = next;
}

/** What was chosen last time. */
export function restoreScheme(): void {
  const kept = recall("scheme");
  if (kept === "light" || kept === "dark") setScheme(kept);
}
