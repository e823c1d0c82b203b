import type {
  OpeningResult,
  QuestionMessage,
  RecommendationMessage,
  ServerMessage,
  TurnResult,
} from "../../../src/protocol/server-message.ts";
import { ask, jsonHeaders } from "../ask.ts";
import type { Chance } from "../random.ts";
import { isProblem, post } from "../shopper.ts";
import { again } from "./again.ts";
import { attacks, sayings } from "./attacks.ts";
import type { Attack } from "./model-scripts.ts";
import { labelsIn, type Told } from "./unsupported.ts";

export interface DialogueParts {
  readonly url: string;
  readonly flow: string;
  readonly locale: string;
  readonly chance: Chance;
  readonly turns: number;
  /** Told what is asked of the model before the message is sent. */
  readonly onAttack: (attack: Attack | undefined) => void;
  /** Somebody else than the templates may speak, after the turn. */
  readonly isVoiced: boolean;
}

/** A node that has just started, on a machine that has much else to do. */
const answerMsMax = 60_000;

/** A conversation of so many turns; every turn as the shopper read it. */
export async function holdDialogue(parts: DialogueParts): Promise<readonly Told[]> {
  const { url, flow, locale, chance } = parts;
  const opening = await again(
    async () =>
      await post<OpeningResult>(
        `${url}/api/conversations`,
        { flow, locale },
        { waitMs: answerMsMax },
      ),
  );
  if (isProblem(opening)) throw new Error(opening.title);
  const seen: ServerMessage[] = [...opening.messages];
  const told: Told[] = [];
  for (let turn = 0; turn < parts.turns; turn += 1) {
    const attack = chance.next() < 0.4 ? chance.pick(attacks) : undefined;
    parts.onAttack(attack);
    const command =
      attack === undefined ? nextCommand(seen, chance) : { type: "say", text: attack.text };
    const path = `${url}/api/conversations/${opening.conversationId}`;
    const { token } = opening;
    const result = await again(
      async () =>
        await post<TurnResult>(
          `${path}/turns`,
          { turnId: `t${turn}`, command },
          { token, waitMs: answerMsMax },
        ),
    );
    if (isProblem(result)) continue;
    const remainingBefore = remainingIn(seen);
    const spoken = parts.isVoiced && isSpokenOf(result) ? await hear(path, token, result.head) : [];
    const messages = [...result.messages, ...spoken];
    seen.push(...messages);
    const screen = seen.findLast(isRecommendation)?.products.map(({ id }) => id) ?? [];
    const said = "text" in command ? command.text : "";
    const labels = labelsIn(seen);
    told.push({
      locale: localeIn(seen) ?? locale,
      said,
      messages,
      screen,
      remainingBefore,
      labels,
    });
  }
  return told;
}

/** What a sentence follows. */
function isSpokenOf({ messages }: TurnResult): boolean {
  const spoken = ["question", "recommendation", "understood", "retracted"];
  return (
    messages.some(({ type }) => spoken.includes(type)) &&
    !messages.some(({ type }) => ["wording", "reply", "misunderstood", "restarted"].includes(type))
  );
}

async function hear(path: string, token: string, after: number): Promise<readonly ServerMessage[]> {
  const url = `${path}/messages?after=${after}&waitMs=2000`;
  const headers = jsonHeaders(token);
  const { text } = await again(async () => await ask(url, { headers, msMax: answerMsMax }));
  return (JSON.parse(text) as TurnResult).messages;
}

function nextCommand(seen: readonly ServerMessage[], chance: Chance) {
  const asked = seen.findLast(
    (message): message is QuestionMessage & { seq: number; at: string } =>
      message.type === "question",
  );
  const shown = seen.findLast(isRecommendation);
  const dice = chance.next();
  if (dice < 0.4 || asked === undefined) return { type: "say", text: chance.pick(sayings) };
  if (dice < 0.5) return { type: "show-products" };
  if (dice < 0.55) return { type: "restart" };
  const card = shown === undefined ? undefined : chance.pick(shown.products);
  if (dice < 0.65 && card !== undefined && card.critiques.length > 0) {
    return { type: "critique", product: card.id, critique: chance.pick(card.critiques).id };
  }
  const { id, options } = asked.question;
  if (dice < 0.7 || options.length === 0) return { type: "skip", question: id };
  const type = dice < 0.75 ? "revise" : "answer";
  return { type, question: id, options: [chance.pick(options).id] };
}

function isRecommendation(
  message: ServerMessage,
): message is RecommendationMessage & { seq: number; at: string } {
  return message.type === "recommendation";
}

function remainingIn(seen: readonly ServerMessage[]): number {
  const last = seen.findLast(({ type }) => type === "question" || type === "recommendation");
  return last !== undefined && "remaining" in last ? last.remaining : 0;
}

function localeIn(seen: readonly ServerMessage[]): string | undefined {
  const changed = seen.findLast(({ type }) => type === "locale");
  return changed?.type === "locale" ? changed.locale : undefined;
}
