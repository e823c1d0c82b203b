/**
 * Asks for many at once what is asked for one by one within one round of the event loop. After a restart
 * thousands come back within seconds; a question for each of them would be most of the work.
 *
 * @param ask Finds out for all keys, each once; what it does not find is left out.
 */
export function askTogether<Key, Value>(
  ask: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  most: number,
): (key: Key) => Promise<Value | undefined> {
  let gathering: Gathering<Key, Value> | undefined;

  function gather(): Gathering<Key, Value> {
    const keys = new Set<Key>();
    const answered = nextRound().then(async () => {
      if (gathering?.keys === keys) gathering = undefined;
      return await ask([...keys]);
    });
    return { keys, answered };
  }

  return async (key) => {
    if (gathering === undefined || gathering.keys.size >= most) gathering = gather();
    gathering.keys.add(key);
    return (await gathering.answered).get(key);
  };
}

interface Gathering<Key, Value> {
  readonly keys: Set<Key>;
  readonly answered: Promise<ReadonlyMap<Key, Value>>;
}

async function nextRound(): Promise<void> {
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
}
