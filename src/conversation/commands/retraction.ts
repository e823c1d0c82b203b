import { inLocale } from "../../lib/localized.ts";
import type { Need } from "../../recommendation/need.ts";
import type { EventOf } from "../event.ts";
import type { OngoingConversation } from "../state.ts";

export function retraction(
  { id, label }: Need,
  { locale }: OngoingConversation,
): EventOf<"need-retracted"> {
  return { type: "need-retracted", need: id, label: inLocale(label, locale) };
}
