export type StudioEdit =
  /** Writes a value; keys that are missing on the way are made. */
  | { readonly op: "set"; readonly path: StudioPath; readonly value: StudioJson }
  /** Takes away a key or an element; what is not there is left so. */
  | { readonly op: "remove"; readonly path: StudioPath }
  /** Adds an element to the list at `path`, before the one named, else at the end. */
  | {
      readonly op: "insert";
      readonly path: StudioPath;
      readonly before?: string | number;
      readonly value: StudioJson;
    }
  /** Puts an element before another one of its list, else at the end. */
  | { readonly op: "move"; readonly path: StudioPath; readonly before?: string | number }
  /** Puts a copy of an element behind it, under a new id. */
  | { readonly op: "duplicate"; readonly path: StudioPath; readonly id: string }
  /** Gives a question or option another id, also where `ask_if` and `relax` refer to it. */
  | { readonly op: "rename"; readonly path: StudioPath; readonly id: string };

/**
 * Where an edit happens. A list's element is named by its `id` or by its place: `["questions",
 * "where", "options", "town", "label", "de"]`. Ids stay right when somebody else moves things.
 */
export type StudioPath = readonly (string | number)[];

export type StudioJson =
  | string
  | number
  | boolean
  | null
  | readonly StudioJson[]
  | { readonly [key: string]: StudioJson };

/** Beside the problem's own fields, with code `draft-conflict` and status 409. */
export interface StudioConflict {
  readonly conflict: {
    /** What is there now; sending the change again with this number puts it on top. */
    readonly version: number;
    readonly text: string;
    readonly by: string;
    readonly at: string;
    /** Ids of the questions that both changed; `(flow)` is everything outside the questions. */
    readonly both: readonly string[];
  };
}
