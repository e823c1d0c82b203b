import type { Child } from "../dom/h.ts";
import type { Texts } from "../text/texts.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { Pending } from "../transport/outbox.ts";
import type { View } from "../view/view.ts";
import type { TalkModule } from "./talk-module.ts";

/** Everything the view needs to know. It is replaced, never changed. */
export interface Model {
  readonly texts: Texts;
  readonly isOpen: boolean;
  readonly phase: Phase;
  readonly transcript: Transcript;
  readonly waiting: readonly Pending[];
  /** As much of the advisor's sentence as has arrived. */
  readonly speaking: string;
  /** Something has been awaited for long enough to say so. */
  readonly isSlow: boolean;
  /** The server cannot be reached by any way. */
  readonly isDown: boolean;
  /** The last thing attempted was declined. */
  readonly notice: "refused" | "failed" | undefined;
  readonly draft: string;
  /** The flow's name, where the language was changed after the greeting. */
  readonly title: string | undefined;
  /** Languages the flow speaks, once they were asked for. */
  readonly locales: readonly string[];
  /** The last whole thing said, for those who listen rather than look. */
  readonly announcement: string;
  /** Products the page says are in its cart. */
  readonly added: readonly string[];
  /** What stands in place of the chat, until one goes back. */
  readonly screen: Screen | undefined;
  readonly talk: TalkModule | undefined;
}

export type Phase =
  /** Nobody has asked for anything yet. */
  | "idle"
  | "starting"
  | "talking"
  /** No conversation could be begun. */
  | "unreachable"
  | "erased";

export type Screen = (
  | { readonly name: "compare"; readonly products: readonly string[] }
  | { readonly name: "data" | "about" }
) & {
  readonly title: string;
  /** Loaded when it is shown. */
  readonly draw?: (view: View) => Child;
};
