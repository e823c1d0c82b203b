/** Waits for the work, but no longer than `ms`; nothing is left waiting when it is done sooner. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([work, over]);
  } finally {
    // A timer nobody waits for would keep a process that is at its end from ending.
    clearTimeout(timer);
  }
}
