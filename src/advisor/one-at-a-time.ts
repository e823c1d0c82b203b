export type OneAtATime = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/**
 * Runs tasks with the same key one after another, tasks with different keys side by side. Within
 * one process it spares conflicts; between processes the log's expected version decides.
 */
export function createOneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(task, task);
    // The next one waits for this one, whether it succeeds or not.
    const settled = mine.then(ignore, ignore);
    last.set(key, settled);
    try {
      return await mine;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}

function ignore(): void {}
