import { toShopper } from "../adapters/shopper-tokens.ts";
import type {
  ConversationId,
  ConversationLog,
  ConversationRecord,
  Shopper,
} from "../advisor/ports.ts";
import type { Config } from "../config.ts";
import { parseArguments } from "./arguments.ts";

/** Which conversations a command is about. */
export type Whose =
  | { readonly type: "shopper"; readonly shopper: Shopper }
  | { readonly type: "conversation"; readonly id: ConversationId };

export type ParsedWhose =
  | { readonly ok: true; readonly value: Whose }
  | { readonly ok: false; readonly problem: string };

/** Reads `--shopper` or `--conversation`: exactly one of them. */
export function parseWhose(args: readonly string[], { privacy }: Config): ParsedWhose {
  const parsed = parseArguments(args, { texts: ["shopper", "conversation"], switches: [] });
  if (!parsed.ok) return parsed;
  const { shopper, conversation } = parsed.texts;
  if (parsed.positionals.length > 0 || (shopper === undefined) === (conversation === undefined)) {
    return { ok: false, problem: "needs either --shopper ID or --conversation ID" };
  }
  if (conversation !== undefined) {
    return { ok: true, value: { type: "conversation", id: conversation as ConversationId } };
  }
  const { shopperSecrets } = privacy;
  if (shopperSecrets.length === 0) {
    return { ok: false, problem: "--shopper needs LOTSE_SHOPPER_SECRET, as the server has it" };
  }
  return {
    ok: true,
    value: { type: "shopper", shopper: toShopper(shopper ?? "", shopperSecrets) },
  };
}

export async function findWhose(
  log: ConversationLog,
  whose: Whose,
): Promise<readonly ConversationRecord[]> {
  if (whose.type === "shopper") return await log.ofShopper(whose.shopper);
  const record = await log.find(whose.id);
  return record === undefined ? [] : [record];
}
