/**
 * Does work on items as they come in, several at once, and yields the results in the order of the
 * items, each as soon as it and those before it are there. No more items are taken than are worked
 * on, and nobody who types them line by line has to wait for the next one.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  parallel: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<Done<Result>>[] = [];
  let coming: Promise<Came<Item>> | undefined;
  let isOver = false;
  for (;;) {
    if (!isOver && coming === undefined && underWay.length < parallel) coming = next(source);
    const [first] = underWay;
    const waiting = [
      ...(coming === undefined ? [] : [coming]),
      ...(first === undefined ? [] : [first]),
    ];
    if (waiting.length === 0) return;
    const happened = await Promise.race(waiting);
    switch (happened.type) {
      case "came":
        coming = undefined;
        if (happened.item.done === true) isOver = true;
        else underWay.push(begun(work(happened.item.value)));
        break;
      case "done":
        void underWay.shift();
        yield happened.result;
        break;
    }
  }
}

interface Came<Item> {
  readonly type: "came";
  readonly item: IteratorResult<Item, unknown>;
}

interface Done<Result> {
  readonly type: "done";
  readonly result: Result;
}

async function next<Item>(source: AsyncIterator<Item, unknown>): Promise<Came<Item>> {
  return { type: "came", item: await source.next() };
}

function begun<Result>(working: Promise<Result>): Promise<Done<Result>> {
  const result = done(working);
  // A failure is thrown when it is its turn.
  result.catch(() => undefined);
  return result;
}

async function done<Result>(working: Promise<Result>): Promise<Done<Result>> {
  return { type: "done", result: await working };
}
