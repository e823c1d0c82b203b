import type { ClientTurn } from "../../src/protocol/client-message.ts";
import type { QuestionMessage, ServerMessage } from "../../src/protocol/server-message.ts";
import type { Chance } from "../prove/random.ts";

const sentences = [
  "Something warm for the mountains in winter",
  "eine leichte Regenjacke bis 200 Euro",
  "for cycling to work, not too expensive",
  "no down please",
];

/** What somebody taps or types who was told this last: mostly an option, now and then a sentence. */
export function nextCommand(told: readonly ServerMessage[], chance: Chance): ClientTurn["command"] {
  const asked = told.findLast(
    (message): message is QuestionMessage & { seq: number; at: string } =>
      message.type === "question",
  );
  const dice = chance.next();
  if (dice < 0.1) return { type: "say", text: chance.pick(sentences) };
  if (dice < 0.15) return { type: "show-products" };
  if (asked === undefined || dice < 0.18) return { type: "restart" };
  const { id, options } = asked.question;
  if (dice < 0.25 || options.length === 0) return { type: "skip", question: id };
  return { type: "answer", question: id, options: [chance.pick(options).id] };
}
