import { expect, test } from "vitest";
import { announcementAfter } from "../../../widget/talk/announce.ts";
import { texts } from "../../../widget/text/en.ts";
import { applyMessages, emptyTranscript } from "../../../widget/transcript/transcript.ts";
import { createFormat } from "../../../widget/view/format.ts";
import {
  answer,
  conversation,
  greeting,
  misunderstood,
  question,
  recommendation,
  said,
  understood,
  wording,
  type Unnumbered,
} from "../messages.ts";

const words = { texts, format: createFormat("en") };
const whereA = answer("where a", { question: "where", options: ["a"] });
const opening = [greeting, question("where", 1_100)];

test.each<[what: string, after: number, parts: readonly Unnumbered[], announcement: string]>([
  [
    "greeting, count and first question",
    0,
    opening,
    "1,100 of 100 left. Tell me what it is for. where?",
  ],
  [
    "the sentence, then the question; the count is in the sentence",
    2,
    [...opening, whereA, question("who", 40), wording("That leaves 40.")],
    "That leaves 40. who?",
  ],
  [
    "the count where no sentence tells it",
    2,
    [...opening, whereA, question("who", 40)],
    "40 of 100 left. who?",
  ],
  [
    "products by role and name",
    2,
    [...opening, whereA, recommendation(4, ["x", "y"]), wording("These 4.")],
    "These 4. 2 products. Best match: Product x. Best match: Product y.",
  ],
  [
    "a sentence that came late, alone",
    4,
    [...opening, whereA, question("who", 40), wording("That leaves 40.")],
    "That leaves 40.",
  ],
  ["not what the shopper said", 2, [...opening, said("hello")], ""],
  [
    "what was understood, by name",
    3,
    [...opening, said("light"), understood(["carry", "budget"])],
    "Understood: need carry, need budget.",
  ],
  [
    "that something was not understood",
    3,
    [...opening, said("x"), misunderstood],
    "I did not get that.",
  ],
])("is read out: %s", (_what, after, parts, announcement) => {
  const { transcript } = applyMessages(emptyTranscript, conversation(parts));
  expect(announcementAfter(after, transcript, words)).toBe(announcement);
});
