import { optional } from "../lib/optional.ts";
import type {
  StudioAsked,
  StudioDiff,
  StudioFinding,
  StudioProof,
  StudioProofLine,
} from "../protocol/studio.ts";
import { createKnowledge, type Knowledge } from "../recommendation/knowledge.ts";
import { diffDocuments } from "../studio/diff-documents.ts";
import { findingsOfIssues, proveDraft } from "../studio/prove-draft.ts";
import { countAsked, playShoppers, type Played } from "../studio/simulate-draft.ts";
import { toIso, type Drafts } from "./drafts.ts";
import type { FlowTests } from "./flow-tests.ts";
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
}

/** So long others may wait for their turn. */
const breathMs = 20;
const countedMax = 50;
/** Lines of progress come at most so often. */
const tellMs = 100;

export function createProving(
  bench: Workbench,
  drafts: Drafts,
  { publishing, flowTests }: { readonly publishing: Publishing; readonly flowTests: FlowTests },
): Proving {
  const { store, assortments, clock, breathe, revisionOf, work } = bench;
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
      const tests = await flowTests.run(id, draft.text);
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
  };
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
