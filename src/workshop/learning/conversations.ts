import type { ConversationId } from "../../advisor/ports.ts";
import { readConversation } from "../../learning/read-conversation.ts";
import { optional } from "../../lib/optional.ts";
import type {
  LearningConversation,
  LearningConversationLine,
  LearningConversationList,
  LearningOutcome,
} from "../../protocol/learning.ts";
import type { StudioAccount } from "../../protocol/studio.ts";
import { toIso } from "../drafts.ts";
import { StudioError } from "../studio-error.ts";
import { parseDemoEvents } from "./demo-events.ts";
import type { LearningBench } from "./learning-bench.ts";
import type { CountedConversation } from "./learning-store.ts";
import type { Overview } from "./overview.ts";
import { writeScope, type Scope } from "./scope.ts";

/** Conversations one by one. */
export interface Conversations {
  list(
    scope: Scope,
    asked: {
      readonly outcome?: LearningOutcome | undefined;
      /** The `next` of the page before. */
      readonly before?: string | undefined;
      readonly most: number;
    },
  ): Promise<LearningConversationList>;
  /**
   * With the shopper's words for those who may read them; that they did is in the audit.
   *
   * @throws StudioError `unknown-conversation`.
   */
  read(reader: StudioAccount, id: string): Promise<LearningConversation>;
}

export function createConversations(bench: LearningBench, overview: Overview): Conversations {
  const { store, studio, library, log, clock } = bench;

  return {
    async list(scope, { outcome, before, most }) {
      const place = readPlace(before);
      const [found, numbers] = await Promise.all([
        store.conversations({
          ...scope,
          ...optional("outcome", outcome),
          ...optional("before", place),
          most: most + 1,
        }),
        overview.versions(scope.flow),
      ]);
      const page = found.slice(0, most);
      const last = page.at(-1);
      const hasMore = found.length > most && last !== undefined;
      return {
        scope: writeScope(scope),
        conversations: page.map((one) => toLine(one, numbers)),
        ...optional("next", hasMore ? `${last.startedAt}.${last.id}` : undefined),
      };
    },
    async read(reader, id) {
      const counted = await store.conversation(id);
      if (counted === undefined) throw unknown();
      const isDemo = counted.source === "demo";
      const events = isDemo
        ? parseDemoEvents(counted.demo)
        : await log.read(id as ConversationId, 0);
      if (events.length === 0) throw unknown();
      // Simulated shoppers have nothing to hide.
      const texts = isDemo || reader.role === "staff" || reader.role === "admin";
      if (texts && !isDemo) {
        const action = "conversation-read";
        await studio.record({
          at: clock.now(),
          by: reader.name,
          action,
          flow: counted.flow,
          detail: id,
        });
      }
      const shop = await store.shopEvents(id);
      const { flow, revision } = counted;
      const met = await library.revision({ id: flow, revision });
      return {
        ...toLine(counted, await overview.versions(flow)),
        ...optional("flowTitle", met?.knowledge.flow.title),
        hasTexts: texts,
        isSimulated: isDemo,
        steps: readConversation(events, shop, { texts }),
      };
    },
  };
}

function unknown(): StudioError {
  return new StudioError(
    "unknown-conversation",
    "There is no such conversation; perhaps it was erased.",
  );
}

function readPlace(before: string | undefined) {
  if (before === undefined) return undefined;
  const parting = before.indexOf(".");
  const startedAt = Number(before.slice(0, parting));
  if (parting < 0 || !Number.isSafeInteger(startedAt)) {
    throw new StudioError("wrong-period", "There is no such page.");
  }
  return { startedAt, id: before.slice(parting + 1) };
}

function toLine(
  counted: CountedConversation,
  numbers: ReadonlyMap<string, number>,
): LearningConversationLine {
  const { id, startedAt, lastAt, flow, revision, locale, turns, outcome } = counted;
  const { leftAt, misunderstood, trial } = counted;
  return {
    id,
    startedAt: toIso(startedAt),
    lastAt: toIso(lastAt),
    flow,
    revision,
    ...optional("version", numbers.get(revision)),
    locale,
    turns,
    outcome,
    ...optional("leftAt", leftAt),
    misunderstood,
    ...optional("experiment", trial && { id: trial.experiment, arm: trial.arm }),
  };
}
