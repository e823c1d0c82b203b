/** Work that is done when somebody calls for it. */
export interface OnCall {
  /** Returns at once. Calls that come while it is done are answered by doing it once more. */
  call(): void;
  /** Resolves when nothing is being done any more. */
  rest(): Promise<void>;
}

export function onCall(
  work: () => Promise<unknown>,
  onTrouble: (trouble: unknown) => void,
): OnCall {
  let working: Promise<void> | undefined;
  let isWanted = false;

  async function answer(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      await work().then(ignore, onTrouble);
    }
    working = undefined;
  }

  return {
    call() {
      isWanted = true;
      working ??= answer();
    },
    rest: async () => await working,
  };
}

function ignore(): void {}
