import { signal, type ReadonlySignal } from "@preact/signals";

/** Something fetched: not there yet, there, or failed. A second load keeps what is shown. */
export interface Resource<Value> {
  readonly state: ReadonlySignal<ResourceState<Value>>;
  load(): Promise<void>;
  set(value: Value): void;
}

export type ResourceState<Value> =
  | { readonly type: "loading" }
  | { readonly type: "ready"; readonly value: Value }
  | { readonly type: "failed"; readonly trouble: unknown };

export function createResource<Value>(fetchValue: () => Promise<Value>): Resource<Value> {
  const state = signal<ResourceState<Value>>({ type: "loading" });
  let newest = 0;
  return {
    state,
    async load() {
      newest += 1;
      const mine = newest;
      try {
        const value = await fetchValue();
        if (mine === newest) state.value = { type: "ready", value };
      } catch (trouble) {
        if (mine === newest) state.value = { type: "failed", trouble };
      }
    },
    set(value) {
      newest += 1;
      state.value = { type: "ready", value };
    },
  };
}
