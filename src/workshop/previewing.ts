import { isPreview, newPreviewName } from "../advisor/preview.ts";
import type { ConversationId } from "../advisor/ports.ts";
import type { RecordedEvent } from "../conversation/event.ts";
import type { StudioPreview, StudioThinking } from "../protocol/studio.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { thinkAloud } from "../studio/think.ts";
import type { Drafts } from "./drafts.ts";
import { StudioError } from "./studio-error.ts";
import type { Workbench } from "./workbench.ts";

/** Drafts tried out with the real engine. */
export interface Previewing {
  /** @throws StudioError `flow-has-errors`, `unknown-flow`. */
  preview(id: string, version?: number): Promise<StudioPreview>;
  /** @throws StudioError `unknown-conversation`. */
  thinking(conversation: string, locale: string): Promise<StudioThinking>;
  /** Nobody reads a shopper's conversation here: only those with previews. */
  conversation(id: string): Promise<PreviewConversation>;
}

export interface PreviewConversation {
  readonly knowledge: Knowledge;
  readonly events: readonly RecordedEvent[];
}

const hourMs = 3_600_000;
/** The same text is tried out under the same name for a while: every edit asks for a preview. */
const sharedMs = hourMs / 2;
const namesMax = 100;

export function createPreviewing(bench: Workbench, drafts: Drafts): Previewing {
  const { library, archive, log, clock, secrets, revisionOf } = bench;
  const names = new Map<string, { readonly name: string; readonly madeAt: number }>();

  async function nameFor(flow: string, text: string): Promise<string> {
    const key = `${flow} ${revisionOf(text)}`;
    const now = clock.now();
    const known = names.get(key);
    if (known !== undefined && now - known.madeAt < sharedMs) return known.name;
    const name = newPreviewName(secrets, now + hourMs);
    await archive.keep({ revision: name, text });
    const [oldest] = names.keys();
    if (names.size >= namesMax && oldest !== undefined) names.delete(oldest);
    names.delete(key);
    names.set(key, { name, madeAt: now });
    return name;
  }

  async function conversation(id: string): Promise<PreviewConversation> {
    const record = await log.find(id as ConversationId);
    const advice =
      record !== undefined && isPreview(record.flow.revision)
        ? await library.revision(record.flow)
        : undefined;
    if (record === undefined || advice === undefined) {
      throw new StudioError("unknown-conversation", "There is no such preview conversation.");
    }
    return { knowledge: advice.knowledge, events: await log.read(record.id, 0) };
  }

  return {
    async preview(id, version) {
      const draft = version === undefined ? await drafts.newest(id) : await drafts.as(id, version);
      const { issues, parsed } = await drafts.inspect(draft);
      const errors = issues.filter(({ severity }) => severity === "error");
      if (errors.length > 0 || parsed === undefined) {
        const message = "This has errors, so it cannot be tried out.";
        throw new StudioError("flow-has-errors", message, { gate: errors });
      }
      return { flow: await nameFor(id, draft.text), draftVersion: draft.version };
    },
    conversation,
    async thinking(id, locale) {
      const { knowledge, events } = await conversation(id);
      const thinking = thinkAloud(knowledge, events, locale);
      if (thinking === undefined) {
        throw new StudioError("unknown-conversation", "This conversation has not begun.");
      }
      return thinking;
    },
  };
}
