import { parseFlowTest, type FlowTest } from "../advisor/flow-test.ts";
import type { Flow } from "../flow/flow.ts";
import { parseFlow } from "../flow/parse-flow.ts";
import type { Parsed } from "../lib/issue.ts";
import { optional } from "../lib/optional.ts";
import type { YamlDocument } from "../lib/yaml-document.ts";
import type { YamlEdit } from "../lib/yaml-edit/apply-edit.ts";
import { editYaml, type EditedYaml } from "../lib/yaml-edit/edit-yaml.ts";
import type { StudioDocument, StudioEdit } from "../protocol/studio.ts";
import { editDraft } from "../studio/edit-draft.ts";
import {
  inspectDraft,
  type Assortment,
  type DraftText,
  type InspectedDraft,
} from "../studio/inspect-draft.ts";
import { mergeTexts, type Merged } from "../studio/merge-texts.ts";
import { readDocument } from "../studio/read-document.ts";

/**
 * What is worked out from the texts of flows. It takes as long as the texts are long, so it may be done
 * in another thread: it depends on nothing but what it is given. What was read of a text is handed on
 * within a thread only; it can always be read again.
 */
export interface DraftTasks {
  inspect(draft: DraftText): InspectedDraft;
  /** @param source The text, or what was read of it already. */
  edit(source: string | YamlDocument, edits: readonly StudioEdit[]): EditedYaml;
  merge(base: string, mine: string, theirs: string): Merged;
  read(text: string): StudioDocument | undefined;
  /** Undefined when it cannot be read. */
  parse(text: string, revision: string): Flow | undefined;
  /** A flow's tests; where in the text they stand is left out. */
  readTests(text: string): Parsed<FlowTest>;
  editTests(text: string, edit: YamlEdit): EditedYaml;
}

/** @throws StudioError `text-too-demanding`, from each of its functions. */
export type DraftWork = {
  readonly [Name in keyof DraftTasks]: (
    ...args: Parameters<DraftTasks[Name]>
  ) => Promise<ReturnType<DraftTasks[Name]>>;
};

export const draftTaskNames = [
  "inspect",
  "edit",
  "merge",
  "read",
  "parse",
  "readTests",
  "editTests",
] as const satisfies readonly (keyof DraftTasks)[];

export function createDraftTasks(assortments: ReadonlyMap<string, Assortment>): DraftTasks {
  return {
    inspect: (draft) => inspectDraft(draft, assortments),
    edit: editDraft,
    merge: mergeTexts,
    read: readDocument,
    parse(text, revision) {
      const parsed = parseFlow({ text, revision });
      return parsed.ok ? parsed.value.flow : undefined;
    },
    readTests(text) {
      const parsed = parseFlowTest(text);
      return parsed.ok ? { ...parsed, value: { ...parsed.value, places: {} } } : parsed;
    },
    editTests: (text, edit) => editYaml(text, [edit]),
  };
}

/** The same, without what cannot be handed to another thread. */
export function createPlainDraftTasks(assortments: ReadonlyMap<string, Assortment>): DraftTasks {
  const tasks = createDraftTasks(assortments);
  return {
    ...tasks,
    inspect(draft) {
      const { yaml: _tree, parsed, ...plain } = tasks.inspect(draft);
      return { ...plain, ...optional("parsed", parsed && { flow: parsed.flow }) };
    },
    edit: (source, edits) => withoutDocument(tasks.edit(source, edits)),
    editTests: (text, edit) => withoutDocument(tasks.editTests(text, edit)),
  };
}

function withoutDocument(edited: EditedYaml): EditedYaml {
  return edited.ok ? { ok: true, text: edited.text } : edited;
}
