import { setImmediate } from "node:timers/promises";
import type { OpenedLog } from "./adapters/log/open-log.ts";
import { nodeSecrets } from "./adapters/node-secrets.ts";
import { systemClock } from "./adapters/system-clock.ts";
import type { Library } from "./advisor/library.ts";
import type { ConversationLog } from "./advisor/ports.ts";
import { startRound, type Round } from "./server/rounds.ts";
import type { ServingParts } from "./server/serving.ts";
import type { Config } from "./config.ts";
import { createFollower } from "./workshop/learning/follower.ts";
import { followLog } from "./workshop/learning/followed-log.ts";
import { createIntake } from "./workshop/learning/intake.ts";
import { createTrials, type RunningTrials } from "./workshop/learning/trials.ts";

export interface BegunLearning {
  /** The log the advisor writes to. */
  readonly log: ConversationLog;
  readonly trials: RunningTrials;
  /** Counts what has happened. */
  begin(library: Library): void;
  readonly shop: NonNullable<ServingParts["learning"]>;
  /** Resolves when nothing is being counted any more. */
  close(): Promise<void>;
}

/** How long after something happened it is counted. */
const followMs = 3_000;

/** How often it is looked for what nobody told of: that takes a look at all conversations of late. */
const catchUpRounds = 200;

/** Shoppers and their sockets come first after a start. */
const quietRounds = 3;

/**
 * Learning from shoppers, as far as a start needs it: who belongs to which arm of an experiment has to
 * be known before the first conversation, everything else can wait.
 */
export async function beginLearning({
  config,
  store,
  log,
  onTrouble,
}: {
  readonly config: Config;
  readonly store: OpenedLog;
  readonly log: ConversationLog;
  readonly onTrouble: (trouble: unknown) => void;
}): Promise<BegunLearning> {
  const trials = createTrials({
    store: store.learning,
    clock: systemClock,
    secrets: nodeSecrets,
    onTrouble,
  });
  await trials.refresh().catch(onTrouble);
  const early: string[] = [];
  let moved = (conversation: string): void => void early.push(conversation);
  let following: Round | undefined;
  const tell = (conversation: string): void => moved(conversation);
  return {
    log: followLog(log, tell),
    trials,
    begin(library) {
      const follower = createFollower({
        store: store.learning,
        log,
        library,
        clock: systemClock,
        secrets: nodeSecrets,
        goesOnMs: config.privacy.tokens.ageMs,
        breathe: async () => {
          await setImmediate();
        },
      });
      moved = follower.moved;
      for (const conversation of early.splice(0)) moved(conversation);
      let round = 0;
      following = startRound(
        async () => {
          round += 1;
          await trials.refresh();
          if (round < quietRounds) return;
          await (round % catchUpRounds === quietRounds ? follower.catchUp() : follower.follow());
        },
        followMs,
        onTrouble,
      );
    },
    shop: {
      intake: createIntake({ store: store.learning, trials, clock: systemClock, moved: tell }),
      trials,
      isConversation: async (id) => (await log.find(id)) !== undefined,
    },
    close: async () => await following?.stop(),
  };
}
