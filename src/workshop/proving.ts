import { runFlowTest, type FlowTest } from "../advisor/flow-test.ts";
import { hasErrors, type Issue } from "../lib/issue.ts";
import { optional } from "../lib/optional.ts";
import type { YamlEdit } from "../lib/yaml-edit/apply-edit.ts";
import { toFlowText } from "../lib/yaml-edit/render-yaml.ts";
import type {
  StudioAsked,
  StudioDiff,
  StudioFinding,
  StudioProof,
  StudioProofLine,
  StudioTests,
} from "../protocol/studio.ts";
import { createKnowledge, type Knowledge } from "../recommendation/knowledge.ts";
import { diffDocuments } from "../studio/diff-documents.ts";
import { findingsOfIssues, proveDraft } from "../studio/prove-draft.ts";
import { toTestTurns } from "../studio/record-conversation.ts";
import { countAsked, playShoppers, type Played } from "../studio/simulate-draft.ts";
import { issueSentences } from "../studio/issue-sentences.ts";
import { toStudioIssues } from "../studio/studio-issues.ts";
import { testSentences } from "../studio/test-sentences.ts";
import type { DraftWork } from "./draft-work.ts";
import { toIso, type Drafts } from "./drafts.ts";
import type { Previewing } from "./previewing.ts";
import type { Publishing } from "./publishing.ts";
import { liveOf } from "./live-version.ts";
import { StudioError } from "./studio-error.ts";
import type { StoredVersion } from "./studio-store.ts";
import type { Workbench } from "./workbench.ts";

/** What can be known of a draft before anybody sees it. */
export interface Proving {
  /** Once it is aborted the answer is of no shoppers at all. */
  asked(
    id: string,
    wanted: { readonly version: number; readonly shoppers: number; readonly signal: AbortSignal },
  ): Promise<StudioAsked>;
  /** The last line is the report. Whoever stops asking for lines stops the work. */
  prove(
    id: string,
    wanted: { readonly version: number; readonly shoppers: number },
  ): AsyncGenerator<StudioProofLine, void, void>;
  diff(id: string, from: string, to: string): Promise<StudioDiff>;
  tests(id: string): Promise<StudioTests>;
  putTests(by: string, id: string, text: string): Promise<StudioTests>;
  recordTest(
    by: string,
    id: string,
    recorded: { readonly conversation: string; readonly name: string },
  ): Promise<StudioTests>;
  /** @throws StudioError `unknown-conversation`, `edit-not-possible`. */
  removeTest(by: string, id: string, name: string): Promise<StudioTests>;
}

/** So long others may wait for their turn. */
const breathMs = 20;
const countedMax = 50;
/** Lines of progress come at most so often. */
const tellMs = 100;

export function createProving(
  bench: Workbench,
  drafts: Drafts,
  { publishing, previewing }: { readonly publishing: Publishing; readonly previewing: Previewing },
): Proving {
  const { store, library, assortments, shelf, clock, breathe, revisionOf, weatherAt, work } = bench;
  /** What was simulated already, by text: undo and a second tab ask for the same again. */
  const counted = new Map<string, StudioAsked["questions"]>();

  /** Without texts: simulated shoppers tap. */
  async function knowledgeOf(flow: string, text: string): Promise<Knowledge | undefined> {
    const { parsed, issues } = await drafts.inspect({ flow, text });
    const assortment = parsed && assortments.get(parsed.flow.catalog);
    if (parsed === undefined || assortment === undefined) return undefined;
    if (issues.some(({ severity }) => severity === "error")) return undefined;
    return createKnowledge({ flow: parsed.flow, ...assortment });
  }

  async function testsText(id: string): Promise<string | undefined> {
    return shelf === undefined ? await store.tests(id) : await shelf.tests(id);
  }

  async function keepTests(id: string, text: string): Promise<void> {
    await (shelf === undefined ? store.keepTests(id, text) : shelf.putTests(id, text));
  }

  async function liveVersion(id: string): Promise<StoredVersion | undefined> {
    return liveOf((await store.heads()).find(({ flow }) => flow === id));
  }

  async function textOf(id: string, which: string): Promise<string> {
    if (which === "draft") return (await drafts.newest(id)).text;
    const step = /^draft-(\d+)$/.exec(which)?.[1];
    if (step !== undefined) return await draftStep(id, Number(step));
    if (which !== "live") return (await publishing.version(id, Number(which))).text;
    const live = await liveVersion(id);
    if (live !== undefined) return live.text;
    throw new StudioError("unknown-version", `Nothing of "${id}" is live.`);
  }

  /** What the draft was then, as long as it is kept. */
  async function draftStep(id: string, version: number): Promise<string> {
    const draft = await store.draft(id, version);
    if (draft !== undefined) return draft.text;
    throw new StudioError("unknown-version", `This step of the draft of "${id}" is not kept.`);
  }

  /** The tests' conversations, each held with the draft. */
  async function runTests(
    id: string,
    text: string,
    written: string,
  ): Promise<StudioProof["tests"]> {
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
  }

  return {
    async asked(id, { version, shoppers, signal }) {
      const draft = await drafts.as(id, version);
      const name = `${id} ${revisionOf(draft.text)} ${shoppers}`;
      const known = counted.get(name);
      if (known !== undefined) return { draftVersion: version, shoppers, questions: known };
      const nobody = { draftVersion: version, shoppers: 0, questions: [] };
      const knowledge = await knowledgeOf(id, draft.text);
      if (knowledge === undefined) return nobody;
      const played: Played[] = [];
      let breathedAt = clock.now();
      for (const one of playShoppers(knowledge, { shoppers, seed: 1 })) {
        played.push(one);
        if (clock.now() - breathedAt < breathMs) continue;
        await breathe();
        breathedAt = clock.now();
        if (signal.aborted) return nobody;
      }
      const questions = countAsked(knowledge, played);
      const [oldest] = counted.keys();
      if (counted.size >= countedMax && oldest !== undefined) counted.delete(oldest);
      counted.set(name, questions);
      return { draftVersion: version, shoppers, questions };
    },
    async *prove(id, { version, shoppers }) {
      const draft = await drafts.as(id, version);
      const { issues } = await drafts.inspect(draft);
      yield { type: "progress", step: "check", done: 1, of: 1 };
      const knowledge = await knowledgeOf(id, draft.text);
      const at = toIso(clock.now());
      const base = { draftVersion: version, at };
      if (knowledge === undefined) {
        const findings = findingsOfIssues(issues);
        yield { type: "report", report: { ...base, findings, tests: [] } };
        return;
      }
      const written = await testsText(id);
      const tests = written === undefined ? [] : await runTests(id, draft.text, written);
      yield { type: "progress", step: "tests", done: tests.length, of: tests.length };
      const shownNow = await liveVersion(id);
      const live = shownNow && (await knowledgeOf(id, shownNow.text));
      const work = proveDraft({ draft: knowledge, ...optional("live", live), shoppers });
      let [breathedAt, toldAt] = [clock.now(), 0];
      for (;;) {
        const { done, value } = work.next();
        if (done === true) {
          const findings = withoutRepeats([
            ...findingsOfIssues(issues),
            ...failedTests(tests),
            ...value.findings,
          ]);
          yield {
            type: "report",
            report: { ...base, findings, tests, simulation: value.simulation },
          };
          return;
        }
        const now = clock.now();
        if (now - toldAt >= tellMs) {
          toldAt = now;
          yield value;
        }
        if (now - breathedAt < breathMs) continue;
        await breathe();
        breathedAt = clock.now();
      }
    },
    async diff(id, from, to) {
      const [before, after] = await Promise.all([textOf(id, from), textOf(id, to)]);
      const document = (await work.read(after)) ?? {};
      const attributes = assortments.get(String(document.catalog))?.catalog.attributes ?? new Map();
      return {
        from,
        to,
        changes: diffDocuments((await work.read(before)) ?? {}, document, { attributes }),
      };
    },
    tests: async (id) => await showTests(work, id, await testsText(id)),
    async putTests(by, id, text) {
      await drafts.newest(id);
      await keepTests(id, text);
      await store.record({ at: clock.now(), by, action: "tests-changed", flow: id });
      return await showTests(work, id, text);
    },
    async recordTest(by, id, { conversation, name }) {
      await drafts.newest(id);
      const { events, knowledge } = await previewing.conversation(conversation);
      const turns = toTestTurns(events);
      const started = events[0]?.event;
      if (knowledge.flow.id !== id || turns.length === 0) {
        throw new StudioError("unknown-conversation", "Nothing was said in this conversation yet.");
      }
      const locale = started?.type === "conversation-started" ? started.locale : "en";
      const text = await addTest(work, id, await testsText(id), { name, locale, turns });
      await keepTests(id, text);
      await store.record({ at: clock.now(), by, action: "test-recorded", flow: id, detail: name });
      return await showTests(work, id, text);
    },
    async removeTest(by, id, name) {
      await drafts.newest(id);
      const text = await withoutTest(work, id, await testsText(id), name);
      await keepTests(id, text);
      await store.record({ at: clock.now(), by, action: "tests-changed", flow: id, detail: name });
      return await showTests(work, id, text);
    },
  };
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

/** What a rule found at a place need not be found there by trying. */
function withoutRepeats(findings: readonly StudioFinding[]): readonly StudioFinding[] {
  const met = new Set<string>();
  return findings.filter(({ code, path, key }) => {
    const name = path === undefined || code === "issue" ? key : `${code}@${path.join(".")}`;
    const isNew = !met.has(name);
    met.add(name);
    return isNew;
  });
}

function failedTests(tests: StudioProof["tests"]): readonly StudioFinding[] {
  return tests
    .filter(({ passed }) => !passed)
    .map(({ name, messages }) => ({
      key: `test-failed@${name}`,
      code: "test-failed",
      severity: "error",
      sentence: {
        en: `The conversation “${name}” goes another way: ${messages[0]?.en ?? ""}`,
        de: `Das Gespräch „${name}“ verläuft anders: ${messages[0]?.de ?? ""}`,
      },
    }));
}
