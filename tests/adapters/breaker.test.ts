import { describe, expect, it } from "vitest";
import { createBreaker, usualBreaker, type Breaker } from "../../src/adapters/breaker.ts";

const settings = { failuresMax: 3, windowMs: 1_000, pauseMs: 500, pauseMsMax: 10_000 };

type Step =
  | readonly ["at", ms: number]
  | readonly ["enters" | "refuses" | "succeeds" | "leaves"]
  | readonly ["fails", pauseMs?: number];

/** Plays the steps on a clock that only they move. */
function play(steps: readonly Step[]): void {
  let now = 0;
  const breaker: Breaker = createBreaker(settings, () => now);
  for (const [place, step] of steps.entries()) {
    switch (step[0]) {
      case "at":
        now = step[1];
        break;
      case "enters":
        expect(breaker.enter(), `step ${place}`).toBe(true);
        break;
      case "refuses":
        expect(breaker.enter(), `step ${place}`).toBe(false);
        break;
      case "succeeds":
        breaker.succeeded();
        break;
      case "leaves":
        breaker.left();
        break;
      case "fails":
        breaker.failed(step[1]);
        break;
    }
  }
}

describe("a breaker", () => {
  it.each<[what: string, steps: readonly Step[]]>([
    ["is closed at first", [["enters"], ["enters"]]],
    ["stays closed below the limit", [["fails"], ["fails"], ["enters"]]],
    ["opens at the limit", [["fails"], ["fails"], ["fails"], ["refuses"]]],
    [
      "forgets failures after a success",
      [["fails"], ["fails"], ["succeeds"], ["fails"], ["enters"]],
    ],
    [
      "forgets failures that are long ago",
      [["fails"], ["fails"], ["at", 1_000], ["fails"], ["enters"]],
    ],
    [
      "lets one probe through after the pause",
      [
        ["fails"],
        ["fails"],
        ["fails"],
        ["at", 499],
        ["refuses"],
        ["at", 500],
        ["enters"],
        ["refuses"],
      ],
    ],
    [
      "closes when the probe succeeds",
      [
        ["fails"],
        ["fails"],
        ["fails"],
        ["at", 500],
        ["enters"],
        ["succeeds"],
        ["enters"],
        ["enters"],
      ],
    ],
    [
      "opens again when the probe fails",
      [
        ["fails"],
        ["fails"],
        ["fails"],
        ["at", 500],
        ["enters"],
        ["fails"],
        ["refuses"],
        ["at", 999],
        ["refuses"],
        ["at", 1_000],
        ["enters"],
      ],
    ],
    [
      "probes anew when a probe says nothing",
      [["fails"], ["fails"], ["fails"], ["at", 500], ["enters"], ["leaves"], ["enters"]],
    ],
    [
      "opens at once for as long as the endpoint asks",
      [["fails", 5_000], ["refuses"], ["at", 4_999], ["refuses"], ["at", 5_000], ["enters"]],
    ],
    [
      "not longer than sensible",
      [["fails", 1e9], ["at", 9_999], ["refuses"], ["at", 10_000], ["enters"]],
    ],
    [
      "and not shorter than its own pause",
      [["fails", 1], ["at", 499], ["refuses"], ["at", 500], ["enters"]],
    ],
  ])("%s", (_, steps) => {
    play(steps);
  });
});

describe("the usual breaker", () => {
  it("opens for an endpoint that uses up the whole time of every turn", () => {
    let now = 0;
    const breaker = createBreaker(usualBreaker, () => now);
    for (let call = 0; call < usualBreaker.failuresMax; call += 1) {
      expect(breaker.enter()).toBe(true);
      now += 15_000;
      breaker.failed();
    }
    expect(breaker.enter()).toBe(false);
  });
});
