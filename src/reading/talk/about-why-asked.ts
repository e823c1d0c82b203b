import type { TalkRequest } from "../../flow/talk-request.ts";
import { whyAsked } from "./cues.ts";
import type { Sentence } from "./sentence.ts";

export function readWhyAsked({ said }: Sentence): TalkRequest | undefined {
  return whyAsked.test(said) ? { type: "why-asked" } : undefined;
}
