import { useEffect, useMemo, useState } from "preact/hooks";
import { ErrorBoundary, useLocation, useRoute } from "preact-iso";
import type { StudioFlow } from "../../src/protocol/studio.ts";
import { RequestProblem } from "../api/http.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { NothingHere } from "../frame/nothing-here.tsx";
import { later } from "../frame/later.tsx";
import { mayWrite } from "../frame/session.ts";
import { openedProposal } from "../insights/opened-proposal.ts";
import { PreviewPanel } from "../preview/preview-panel.tsx";
import { ProofPanel } from "../proof/proof-panel.tsx";
import { useProof } from "../proof/use-proof.ts";
import { VersionsPanel } from "../versions/versions-panel.tsx";
import { ConflictDialog } from "../versions/conflict-dialog.tsx";
import { PublishDialog } from "../versions/publish-dialog.tsx";
import { Icon } from "../view/icon.tsx";
import { toast } from "../view/toasts.tsx";
import { Trouble } from "../view/trouble.tsx";
import { words } from "../words/words.ts";
import { YamlView } from "../yaml/yaml-view.tsx";
import { createEditor, type Editor } from "./editor.ts";
import { EditorBar, type PanelName, type ViewName } from "./editor-bar.tsx";
import { FormView, Unreadable } from "./form-view.tsx";
import { Guarded } from "./guarded.tsx";
import { questionsOf } from "./flow-texts.ts";
import { takeOver } from "./handed-over.ts";
import { tidyIds } from "./tidy-ids.ts";
import { usePanes } from "./use-panes.ts";
import { IssuesPanel } from "./issues-panel.tsx";

// It comes with the pages about shoppers, from which one got here.
const ProposalPanel = later(() =>
  import("../insights/proposal-panel.tsx").then((loaded) => loaded.ProposalPanel),
);

/** One flow: the form or YAML in the middle, one thing beside it. */
export function EditorScreen() {
  const { id = "" } = useRoute().params;
  return <OpenFlow key={id} id={id} />;
}

function OpenFlow({ id }: { readonly id: string }) {
  const editor = useMemo(
    () => createEditor({ id, api, now: () => performance.now(), before: takeOver(id) }),
    [id],
  );
  useEffect(() => {
    void editor.load();
    return () => editor.close();
  }, [editor]);
  const flow = editor.flow.value;
  const trouble = editor.trouble.value;
  if (trouble instanceof RequestProblem && trouble.status === 404) return <NothingHere />;
  if (trouble !== undefined) {
    return <Trouble trouble={trouble} onRetry={() => void editor.load()} />;
  }
  if (flow === undefined) return <EditorShape />;
  return <EditorFrame editor={editor} flow={flow} />;
}

/** The shape of what comes. */
function EditorShape() {
  return (
    <div class="editor" aria-label={words().loading}>
      <div class="editor-bar">
        <div class="shape bar-shape" />
      </div>
      <div class="form-view">
        <div class="shape question-shape" />
        <div class="shape question-shape" />
        <div class="shape question-shape" />
      </div>
    </div>
  );
}

function EditorFrame({ editor, flow }: { readonly editor: Editor; readonly flow: StudioFlow }) {
  const [view, setView] = useState<ViewName>("form");
  const proposal = openedProposal(flow);
  const [panel, setPanel] = useState<PanelName | undefined>(
    proposal
      ? "proposal"
      : mayWrite() && matchMedia("(min-width: 1180px)").matches
        ? "preview"
        : undefined,
  );
  const [isPublishing, setPublishing] = useState(false);
  const [line, setLine] = useState<{ readonly number: number }>();
  const prover = useProof(editor);
  const wanted = useLocation().query["question"];
  const firstQuestion = questionsOf(flow.document)[0]?.id;
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(firstQuestion === undefined ? [] : [firstQuestion]),
  );
  useUndoKeys(editor);
  usePanes();
  useLeaveWarning(editor);
  useNews(editor);
  useEffect(() => {
    if (questionsOf(flow.document).some(({ id }) => id === wanted)) showQuestion(String(wanted));
  }, [wanted]);

  function showQuestion(id: string): void {
    setView("form");
    setOpen(new Set([...open, id]));
    requestAnimationFrame(() => {
      const card = document.querySelector(`.question[data-id="${CSS.escape(id)}"]`);
      card?.scrollIntoView({ block: "start" });
      card?.querySelector<HTMLElement>("h2 button")?.focus();
    });
  }

  function showPlace(path: readonly (string | number)[], at: number | undefined): void {
    const place = path[0] === "questions" ? Number(path[1]) : NaN;
    const question = questionsOf(flow.document)[place];
    if (question !== undefined && view === "form") showQuestion(question.id);
    else {
      setView("yaml");
      setLine(at === undefined ? undefined : { number: at });
    }
  }

  /** What is being typed is sent before one looks at what would be published. */
  async function beginPublishing(): Promise<void> {
    const edits = tidyIds(editor.flow.value?.document ?? {});
    if (edits.length > 0) editor.change(...edits);
    if (editor.saving.value === "waiting") toast(words().notSavedText);
    await editor.settled();
    setPublishing(true);
  }

  const close = (): void => setPanel(undefined);
  return (
    <div class="editor" data-panel={panel}>
      <EditorBar
        editor={editor}
        flow={flow}
        view={view}
        onView={setView}
        hasProposal={proposal !== undefined}
        panel={panel}
        onPanel={(next) => setPanel(next === panel ? undefined : next)}
        onPublish={() => void beginPublishing()}
      />
      <Banner editor={editor} />
      <div class="editor-body">
        {view === "form" ? (
          <Guarded
            version={flow.draft.version}
            otherwise={<Unreadable onYaml={() => setView("yaml")} />}
          >
            <FormView
              editor={editor}
              flow={flow}
              open={open}
              onOpen={setOpen}
              onYaml={() => setView("yaml")}
            />
          </Guarded>
        ) : (
          <YamlView editor={editor} flow={flow} line={line} />
        )}
        {panel === "proposal" && proposal && (
          <ErrorBoundary>
            <ProposalPanel proposal={proposal} flow={flow} onClose={close} />
          </ErrorBoundary>
        )}
        {panel === "preview" && <PreviewPanel editor={editor} flow={flow} onClose={close} />}
        {panel === "issues" && <IssuesPanel flow={flow} onShow={showPlace} onClose={close} />}
        {panel === "proof" && (
          <ProofPanel prover={prover} flow={flow} onShow={showQuestion} onClose={close} />
        )}
        {panel === "versions" && <VersionsPanel editor={editor} flow={flow} onClose={close} />}
      </div>
      {isPublishing && (
        <PublishDialog
          editor={editor}
          flow={flow}
          onShow={showPlace}
          onClose={() => setPublishing(false)}
        />
      )}
      <ConflictDialog editor={editor} flow={flow} />
    </div>
  );
}

/** What one has to know while one works here. */
function Banner({ editor }: { readonly editor: Editor }) {
  const { notSavedText, readOnly } = words();
  return (
    <div class="banner" role="status">
      {editor.saving.value === "waiting" && (
        <p class="note warn">
          <Icon name="warning" />
          {notSavedText}
        </p>
      )}
      {!mayWrite() && (
        <p class="note">
          <Icon name="lock" />
          {readOnly}
        </p>
      )}
    </div>
  );
}

/** Undo and redo from the keyboard; in a text field they belong to its own words. */
function useUndoKeys(editor: Editor): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isTyping =
        event.target instanceof Element &&
        event.target.closest("textarea, input, [contenteditable], .code-editor") !== null;
      if (isTyping || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) editor.undo();
      else if (key === "y" || key === "z") editor.redo();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [editor]);
}

/** Whoever closes the page while something waits to be sent is asked by the browser. */
function useLeaveWarning(editor: Editor): void {
  useEffect(() => {
    function onLeave(event: BeforeUnloadEvent): void {
      if (editor.saving.value !== "saved") event.preventDefault();
    }
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [editor]);
}

function useNews(editor: Editor): void {
  const news = editor.news.value;
  useEffect(() => {
    if (news === undefined) return;
    toast(news.type === "merged" ? words().mergedWith(news.by) : problemText(news.trouble));
  }, [news]);
}
