import { describe, expect, it } from "vitest";
import { learnSmallShop, smallFlowText } from "../../fixtures/small-shop.ts";
import type { ProductId } from "../../../src/catalog/product.ts";
import { answerTalk, type AnsweredRequest } from "../../../src/conversation/talk/answer-talk.ts";
import type { Reply } from "../../../src/conversation/talk/reply.ts";
import type { TalkRequest } from "../../../src/flow/talk-request.ts";
import { talkReaderFor } from "../../../src/reading/talk/talk-reader.ts";
import type { Knowledge } from "../../../src/recommendation/knowledge.ts";
import { beginTalking } from "./talking.ts";

const knowledge = learnSmallShop();
const shown = ["cirrus", "gipfel", "eis"].map((id) => id as ProductId);

interface Situation {
  readonly knowledge?: Knowledge;
  readonly discussed?: readonly string[];
}

/** Somebody who climbs and wants rain kept out sees Cirrus, Gipfel and Eis, and asks. */
function ask(locale: string, question: string, situation: Situation = {}): Reply {
  const known = situation.knowledge ?? knowledge;
  const begun = beginTalking(known, locale).tap("where", "rock").tap("against", "rain");
  const discussed = (situation.discussed ?? []).map((id) => id as ProductId);
  const read = talkReaderFor(known.catalog).read(question, { shown, discussed, fields: [] });
  if (read === undefined || !isAnswered(read.request))
    throw new Error(`"${question}" asks nothing`);
  return answerTalk(known, { ...begun.state, shown, discussed }, read.request);
}

function isAnswered(request: TalkRequest): request is AnsweredRequest {
  return !["critique", "want", "like", "more"].includes(request.type);
}

/** The answer, and the fields it rests on. */
function check(locale: string, question: string): readonly [string, readonly string[]] {
  const { text, claims } = ask(locale, question);
  // Numbers and their units never wrap apart; a table is read more easily with plain blanks.
  const plain = text.replaceAll("\u00A0", " ");
  return [plain, claims.map(({ product, field, value }) => `${product}.${field}=${String(value)}`)];
}

describe("answers from what the shop states", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["en", "how heavy is the second one?", "Gipfel jacket: Weight 390 g.", ["gipfel.weight_g=390"]],
    [
      "en",
      "does the first have a helmet hood?",
      "Cirrus jacket: yes. The hood fits over a helmet.",
      ["cirrus.helmet=true"],
    ],
    [
      "en",
      "does the gipfel have a helmet hood?",
      "Gipfel jacket, Helmet hood: the shop does not say.",
      ["gipfel.helmet=null"],
    ],
    [
      "en",
      "does it have a helmet hood?",
      "Helmet hood: yes (Cirrus jacket, Eis jacket), the shop does not say (Gipfel jacket).",
      ["cirrus.helmet=true", "gipfel.helmet=null", "eis.helmet=true"],
    ],
    [
      "en",
      "is the second good for hiking?",
      "Gipfel jacket: yes. Made for: hiking, climbing.",
      ["gipfel.use=hills,rock"],
    ],
    [
      "en",
      "is the first good for hiking?",
      "Cirrus jacket: no. Made for: climbing.",
      ["cirrus.use=rock"],
    ],
    ["en", "is the first one available?", "Cirrus jacket: in stock.", ["cirrus.in_stock=true"]],
    [
      "en",
      "is the first one hand made?",
      "I find nothing about that in what the shop says of the Cirrus jacket, and I would rather not guess.",
      [],
    ],
    [
      "en",
      "compare the weight of the first two",
      "Weight: 450 g (Cirrus jacket), 390 g (Gipfel jacket). Lighter: Gipfel jacket.",
      ["cirrus.weight_g=450", "gipfel.weight_g=390"],
    ],
    [
      "en",
      "which is the lightest?",
      "Weight: 450 g (Cirrus jacket), 390 g (Gipfel jacket), 520 g (Eis jacket). Lightest: Gipfel jacket.",
      ["cirrus.weight_g=450", "gipfel.weight_g=390", "eis.weight_g=520"],
    ],
    [
      "en",
      "why not the alm?",
      "Alm jacket fits, those shown just fit better. On rock: Made for hiking, against climbing of Cirrus jacket.",
      ["alm.use=hills", "cirrus.use=rock"],
    ],
    [
      "en",
      "why not the brise?",
      "Brise jacket does not do what you asked for. “Lasting rain” is not met: Water column 2,000 mm.",
      ["brise.waterproof_mm=2000"],
    ],
    [
      "en",
      "why not the igel?",
      "Igel jacket does not do what you asked for. Water column: the shop does not say.",
      ["igel.waterproof_mm=null"],
    ],
    [
      "en",
      "why not the luchs?",
      "Luchs jacket is sold out at the moment.",
      ["luchs.in_stock=false"],
    ],
    [
      "en",
      "why not the kamin?",
      "Kamin trousers is something else (Trousers); this is about jackets.",
      ["kamin.kind=trousers"],
    ],
    ["en", "why not the Zugspitz?", "I find no “Zugspitz” in this shop.", []],
    [
      "en",
      "why not the fels?",
      "Fels jacket fits as well: number 3 of 6. Those shown were chosen to differ from each other.",
      [],
    ],
    ["de", "wie schwer ist die zweite?", "Jacke Gipfel: Gewicht 390 g.", ["gipfel.weight_g=390"]],
    [
      "de",
      "hat die letzte eine Helmkapuze?",
      "Jacke Eis: ja. Die Kapuze passt über den Helm.",
      ["eis.helmet=true"],
    ],
    [
      "de",
      "warum nicht die Brise?",
      "Jacke Brise erfüllt nicht, was du gesagt hast. „Dauerregen“ ist nicht erfüllt: Wassersäule 2.000 mm.",
      ["brise.waterproof_mm=2000"],
    ],
    ["de", "was kostet die erste?", "Jacke Cirrus: Preis 320 €.", ["cirrus.price=320"]],
  ])("%s: %s", (locale, question, text, claims) => {
    expect(check(locale, question)).toEqual([text, claims]);
  });

  it("says Sie where the flow does", () => {
    const formal = learnSmallShop(smallFlowText.replace("noun:", "address: formal\nnoun:"));
    const { text } = ask("de", "warum nicht die Brise?", { knowledge: formal });
    expect(text).toContain("was Sie gesagt haben");
  });

  it("takes “it” for what was talked about last", () => {
    const { text } = ask("en", "and how much does it cost?", { discussed: ["eis"] });
    expect(text).toBe("Eis jacket: Price €450.");
  });

  it("says which products it took to be meant", () => {
    const { text } = ask("en", "are both made for hiking?");
    expect(text).toMatch(/^I take it you mean the Cirrus jacket and Gipfel jacket\./);
  });

  it("gives the author's reason for the open question", () => {
    expect(beginTalking(knowledge).say("why do you ask?").reply()).toBe("Town and rock differ.");
  });
});
