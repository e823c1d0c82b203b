import { runFlowTest, type FlowTest } from "../advisor/flow-test.ts";
import { hasErrors, type Issue } from "../lib/issue.ts";
import type { YamlEdit } from "../lib/yaml-edit/apply-edit.ts";
import { toFlowText } from "../lib/yaml-edit/render-yaml.ts";
import type { StudioProof, StudioTests } from "../protocol/studio.ts";
import { issueSentences } from "../studio/issue-sentences.ts";
import { toTestTurns } from "../studio/record-conversation.ts";
import { toStudioIssues } from "../studio/studio-issues.ts";
import { testSentences } from "../studio/test-sentences.ts";
import type { DraftWork } from "./draft-work.ts";
import type { Drafts } from "./drafts.ts";
import type { Previewing } from "./previewing.ts";
import { StudioError } from "./studio-error.ts";
import type { Workbench } from "./workbench.ts";

/** The conversations a flow must pass: kept beside it, recorded from a preview, held with a draft. */
export interface FlowTests {
  show(id: string): Promise<StudioTests>;
  put(by: string, id: string, text: string): Promise<StudioTests>;
  /** @throws StudioError `unknown-conversation`, `edit-not-possible`. */
  record(
    by: string,
    id: string,
    recorded: { readonly conversation: string; readonly name: string },
  ): Promise<StudioTests>;
  /** @throws StudioError `unknown-conversation`, `edit-not-possible`. */
  remove(by: string, id: string, name: string): Promise<StudioTests>;
  /** Each conversation held with this text of the flow; none where none are kept. */
  run(id: string, text: string): Promise<StudioProof["tests"]>;
}

export function createFlowTests(
  bench: Workbench,
  drafts: Drafts,
  previewing: Previewing,
): FlowTests {
  const { store, library, shelf, clock, weatherAt, work } = bench;

  async function textOf(id: string): Promise<string | undefined> {
    return shelf === undefined ? await store.tests(id) : await shelf.tests(id);
  }

  /** Keeps them, and who changed what. */
  async function keep(id: string, text: string, entry: Entry): Promise<StudioTests> {
    await (shelf === undefined ? store.keepTests(id, text) : shelf.putTests(id, text));
    await store.record({ at: clock.now(), flow: id, ...entry });
    return await showTests(work, id, text);
  }

  return {
    show: async (id) => await showTests(work, id, await textOf(id)),
    async put(by, id, text) {
      await drafts.newest(id);
      return await keep(id, text, { by, action: "tests-changed" });
    },
    async record(by, id, { conversation, name }) {
      await drafts.newest(id);
      const { events, knowledge } = await previewing.conversation(conversation);
      const turns = toTestTurns(events);
      const started = events[0]?.event;
      if (knowledge.flow.id !== id || turns.length === 0) {
        throw new StudioError("unknown-conversation", "Nothing was said in this conversation yet.");
      }
      const locale = started?.type === "conversation-started" ? started.locale : "en";
      const text = await addTest(work, id, await textOf(id), { name, locale, turns });
      return await keep(id, text, { by, action: "test-recorded", detail: name });
    },
    async remove(by, id, name) {
      await drafts.newest(id);
      const text = await withoutTest(work, id, await textOf(id), name);
      return await keep(id, text, { by, action: "tests-changed", detail: name });
    },
    async run(id, text) {
      const written = await textOf(id);
      if (written === undefined) return [];
      const parsed = await work.readTests(written);
      if (!parsed.ok) {
        const messages = parsed.issues.map(issueSentences);
        return [{ name: `${id}.test.yaml`, passed: false, messages }];
      }
      const { parsed: document } = await drafts.inspect({ flow: id, text });
      const advice = document && library.advise(document.flow);
      if (advice === undefined) return [];
      const test: FlowTest = parsed.value;
      return test.conversations.map((conversation) => {
        const issues = runFlowTest(advice, { ...test, conversations: [conversation] }, weatherAt);
        const messages = issues.map((issue) => testSentences(issue, conversation.name));
        return { name: conversation.name, passed: issues.length === 0, messages };
      });
    },
  };
}

/** What stands in the log of changes. */
interface Entry {
  readonly by: string;
  readonly action: "tests-changed" | "test-recorded";
  readonly detail?: string;
}

async function showTests(
  work: DraftWork,
  id: string,
  text: string | undefined,
): Promise<StudioTests> {
  if (text === undefined) return { text: "", conversations: [], issues: [] };
  const parsed = await work.readTests(text);
  const own: readonly Issue[] =
    parsed.ok && parsed.value.flow !== id
      ? [
          {
            code: "test-of-other-flow",
            severity: "error",
            message: `these are tests of "${parsed.value.flow}"`,
            path: ["flow"],
          },
        ]
      : [];
  const conversations = parsed.ok ? parsed.value.conversations : [];
  return {
    text,
    conversations: conversations.map(({ name, turns }) => ({ name, turns: turns.length })),
    issues: toStudioIssues([...parsed.issues, ...own], undefined),
  };
}

interface RecordedTest {
  readonly name: string;
  readonly locale: string;
  readonly turns: readonly Readonly<Record<string, unknown>>[];
}

/** Behind the others, one turn a line. */
async function addTest(
  work: DraftWork,
  id: string,
  text: string | undefined,
  test: RecordedTest,
): Promise<string> {
  const before = text ?? `schema: 1\nflow: ${id}\nconversations: []\n`;
  return await editTests(work, id, before, {
    op: "insert",
    path: ["conversations"],
    at: Number.MAX_SAFE_INTEGER,
    value: test,
  });
}

/** The first of this name; the other lines stay as they are. */
async function withoutTest(
  work: DraftWork,
  id: string,
  text: string | undefined,
  name: string,
): Promise<string> {
  const { conversations } = await showTests(work, id, text);
  const at = conversations.findIndex((one) => one.name === name);
  if (text === undefined || at < 0) {
    throw new StudioError("unknown-conversation", `There is no test "${name}".`);
  }
  return await editTests(work, id, text, { op: "remove", path: ["conversations", at] });
}

async function editTests(
  work: DraftWork,
  id: string,
  text: string,
  edit: YamlEdit,
): Promise<string> {
  const edited = await work.editTests(text, edit);
  if (edited.ok) {
    const parsed = await work.readTests(edited.text);
    if (!hasErrors(parsed.issues)) return edited.text;
  }
  throw new StudioError(
    "edit-not-possible",
    `The tests of "${id}" have mistakes; correct ${toFlowText(`${id}.test.yaml`)} first.`,
  );
}
