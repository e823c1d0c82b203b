import type { Match } from "./match.ts";

/** "Ohne …" · "nicht …" · "muss nicht … sein" · "… oder … ist mir egal" · "darf … sein". */
export type Negation = "exclude" | "not" | "unneeded" | "either" | "allowed";

/** What kind of negation a cue is, and where it stands. */
export interface CueKind {
  readonly kind: Negation;
  /** It stands behind what it denies: "Leder geht gar nicht". */
  readonly isAfter: boolean;
  readonly looksBack: boolean;
}

export function negationOf({ label }: Match): CueKind | undefined {
  switch (label.value) {
    case "exclude":
      return { kind: "exclude", isAfter: false, looksBack: false };
    case "rather":
      return { kind: "exclude", isAfter: false, looksBack: false };
    case "not":
      return { kind: "not", isAfter: false, looksBack: false };
    case "unneeded":
      return { kind: "unneeded", isAfter: false, looksBack: false };
    case "exclude after":
      return { kind: "exclude", isAfter: true, looksBack: true };
    case "unneeded after":
      return { kind: "unneeded", isAfter: true, looksBack: true };
    default:
      return undefined;
  }
}

/** "Not", as it is said in many lands. */
export const denials: ReadonlySet<string> = new Set(
  "nicht nich ned net nit nod nid wenig".split(" "),
);
