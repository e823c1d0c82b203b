import type { ConversationId } from "../advisor/ports.ts";

/** Sockets that come back and ask whether they missed anything. */
export interface Arrivals {
  /** Resolves when it was looked into the log for this conversation. */
  ask(conversation: ConversationId): Promise<void>;
}

/**
 * After a restart thousands come back within seconds, and most have missed nothing. While the log is
 * looked into for some, the others gather; then it is looked into for all of them at once.
 *
 * @param look Looks how far conversations have gone, and tells those who follow them.
 */
export function createArrivals(
  look: (conversations: readonly ConversationId[]) => Promise<void>,
): Arrivals {
  let gathering: { readonly all: Set<ConversationId>; readonly looked: Promise<void> } | undefined;
  let looking: Promise<void> = Promise.resolve();

  function gather(): NonNullable<typeof gathering> {
    const all = new Set<ConversationId>();
    const looked = looking.then(async () => {
      gathering = undefined;
      await look([...all]);
    });
    looking = looked.catch(ignore);
    return { all, looked };
  }

  return {
    async ask(conversation) {
      gathering ??= gather();
      gathering.all.add(conversation);
      await gathering.looked;
    },
  };
}

function ignore(): void {}
