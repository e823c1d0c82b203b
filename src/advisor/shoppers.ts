import type { RecordedEvent } from "../conversation/event.ts";
import { AdvisorError } from "./advisor-error.ts";
import type { ConversationLog, ConversationRecord, VouchedShopper } from "./ports.ts";

/** What a shopper whom the shop has vouched for may do, besides holding a conversation. */
export interface Shoppers {
  /** Says whose conversation it is. */
  identify(conversation: ConversationRecord, shopper: VouchedShopper): Promise<void>;
  /** Everything that is kept of a shopper, the oldest conversation first. */
  export(shopper: VouchedShopper): Promise<readonly KeptConversation[]>;
  /** Erases all of it; resolves with how many conversations that were. */
  erase(shopper: VouchedShopper): Promise<number>;
}

export interface KeptConversation {
  readonly record: ConversationRecord;
  readonly events: readonly RecordedEvent[];
}

/** @param erase Forgets a conversation here and in the log. */
export function createShoppers(
  log: ConversationLog,
  erase: (record: ConversationRecord) => Promise<void>,
): Shoppers {
  /** The same token again for the same purpose is a retry, and welcome. */
  async function useUp({ token }: VouchedShopper, purpose: string): Promise<void> {
    if (await log.useUp({ ...token, purpose })) return;
    throw new AdvisorError(
      "shopper-token-used",
      "This token of the shop was used for something else; each is good for one purpose.",
    );
  }

  return {
    async identify(record, shopper) {
      await useUp(shopper, `identify ${record.id}`);
      if (await log.bind(record.id, shopper)) return;
      throw new AdvisorError("other-shopper", "This conversation is somebody else's.");
    },
    async export(shopper) {
      await useUp(shopper, "export");
      return await keptConversations(log, await log.ofShopper(shopper));
    },
    async erase(shopper) {
      await useUp(shopper, "erase");
      const records = await log.ofShopper(shopper);
      for (const record of records) await erase(record);
      return records.length;
    },
  };
}

/** One after the other: a shopper may have many, and nobody waits for them but who asked. */
export async function keptConversations(
  log: ConversationLog,
  records: readonly ConversationRecord[],
): Promise<readonly KeptConversation[]> {
  const kept: KeptConversation[] = [];
  for (const record of records) {
    kept.push({ record, events: await log.read(record.id, 0) });
  }
  return kept;
}
