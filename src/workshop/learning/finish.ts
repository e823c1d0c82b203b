import type { LearningBench } from "./learning-bench.ts";

/** So long others may wait for their turn. */
const breathMs = 15;

/** Does work that comes in small steps, and lets others have their turn in between. */
export async function finish<Result>(
  work: Generator<void, Result, void>,
  { clock, breathe }: Pick<LearningBench, "clock" | "breathe">,
): Promise<Result> {
  let breathedAt = clock.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (clock.now() - breathedAt < breathMs) continue;
    await breathe();
    breathedAt = clock.now();
  }
}
