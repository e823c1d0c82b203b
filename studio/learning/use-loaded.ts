import { useEffect, useRef, useState } from "preact/hooks";
import type { ResourceState } from "../api/resource.ts";

export interface Loaded<Value> {
  readonly state: ResourceState<Value>;
  /** What is shown is of before, and the new is on its way. */
  readonly isStale: boolean;
  reload(): Promise<void>;
  /** Asks again without a word: if it fails, what is shown stays. */
  refresh(): Promise<void>;
}

/** Asks anew whenever the key changes, and shows what was there until the answer has come. */
export function useLoaded<Value>(key: string, fetchValue: () => Promise<Value>): Loaded<Value> {
  const [kept, setKept] = useState<{
    readonly key: string;
    readonly state: ResourceState<Value>;
  }>();
  const newest = useRef(0);

  async function ask(isQuiet: boolean): Promise<void> {
    newest.current += 1;
    const mine = newest.current;
    try {
      const value = await fetchValue();
      if (mine === newest.current) setKept({ key, state: { type: "ready", value } });
    } catch (trouble) {
      if (mine === newest.current && !isQuiet) setKept({ key, state: { type: "failed", trouble } });
    }
  }

  useEffect(() => {
    void ask(false);
    return () => {
      newest.current += 1;
    };
  }, [key]);

  return {
    state: kept?.state ?? { type: "loading" },
    isStale: kept !== undefined && kept.key !== key,
    reload: () => ask(false),
    refresh: () => ask(true),
  };
}
