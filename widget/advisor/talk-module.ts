import type { Child } from "../dom/h.ts";
import type { Texts } from "../text/texts.ts";
import type { Format } from "../view/format.ts";
import type { Entry } from "../transcript/entry.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { Pending } from "../transport/outbox.ts";
import type { Places } from "../talk/places.ts";
import type { View } from "../view/view.ts";
import type { Line, LineParts } from "../talk/line.ts";

/**
 * Everything that is needed only once a first question is on the screen. It is loaded while that is
 * being read, so that the question is there sooner.
 */
export interface TalkModule {
  readonly css: string;
  createPlaces(advisor: string, page: string): Places;
  openLine(parts: LineParts): Line;
  announcementAfter(
    after: number,
    transcript: Transcript,
    words: { readonly texts: Texts; readonly format: Format },
  ): string;
  drawEntry(view: View, entry: Entry, pending: Pending | undefined): Child;
  drawMenu(view: View): Child;
  drawScreen(view: View): Child;
}
