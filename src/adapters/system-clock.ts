import type { Clock } from "../advisor/ports.ts";

export const systemClock: Clock = { now: () => Date.now() };
