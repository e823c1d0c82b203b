/**
 * Asks for many at once what is asked for one by one within one round of the event loop, and for a
 * moment while the last question is not answered yet. After a restart thousands come back within
 * seconds; a question for each of them would be most of the work.
 *
 * @param ask Finds out for all keys, each once; what it does not find is left out.
 */
export function askTogether<Key, Value>(
  ask: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  most: number,
): (key: Key) => Promise<Value | undefined> {
  let gathering: Gathering<Key, Value> | undefined;
  let underWay: Promise<unknown> | undefined;

  function gather(): Gathering<Key, Value> {
    const keys = new Set<Key>();
    const answered = nextRound().then(async () => {
      if (underWay !== undefined) await Promise.race([underWay, moment()]);
      if (gathering?.keys === keys) gathering = undefined;
      return await begin([...keys]);
    });
    return { keys, answered };
  }

  async function begin(keys: readonly Key[]): Promise<ReadonlyMap<Key, Value>> {
    const asked = ask(keys);
    const over = asked.catch(ignore).finally(() => {
      if (underWay === over) underWay = undefined;
    });
    underWay = over;
    return await asked;
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

/** A question that is never answered must not hold up the next one. */
const momentMs = 20;

async function moment(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, momentMs);
  });
}

function ignore(): void {}
