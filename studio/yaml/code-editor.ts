import { yaml } from "@codemirror/lang-yaml";
import { indentUnit, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { EditorState, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { basicSetup } from "codemirror";
import type { StudioIssue } from "../../src/protocol/studio.ts";
import { language, words } from "../words/words.ts";

export interface CodeEditor {
  /** Takes over a text from elsewhere, unless something newer is being typed, and marks issues. */
  show(text: string, issues: readonly StudioIssue[]): void;
  /** Counted from 1. */
  goTo(line: number): void;
  close(): void;
}

interface CodeEditorParts {
  readonly text: string;
  readonly label: string;
  readonly isReadOnly: boolean;
  /** After a pause in typing. */
  readonly onChange: (text: string) => void;
}

const pauseMs = 400;

/**
 * CodeMirror in a shadow root: there its styles are adopted sheets, which a strict content security
 * policy allows, and not a style element, which it does not.
 */
export function createCodeEditor(host: HTMLElement, parts: CodeEditorParts): CodeEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  let timer: number | undefined;
  /** What was last taken over or handed on; anything else is being typed. */
  let settled = parts.text;

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: parts.text,
      extensions: [
        basicSetup,
        yaml(),
        lintGutter(),
        EditorState.readOnly.of(parts.isReadOnly),
        EditorState.phrases.of(words().yamlPhrases),
        indentUnit.of("  "),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": parts.label, tabindex: "0" }),
        syntaxHighlighting(colours),
        look,
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          const isOurs = transactions.some((one) => one.annotation(Transaction.remote));
          if (!docChanged || isOurs) return;
          clearTimeout(timer);
          timer = window.setTimeout(handOn, pauseMs);
        }),
      ],
    }),
  });

  function handOn(): void {
    const text = view.state.doc.toString();
    if (text === settled) return;
    settled = text;
    parts.onChange(text);
  }

  return {
    show(text, issues) {
      const now = view.state.doc.toString();
      if (text !== now && now === settled) replace(view, text);
      if (now === settled) settled = text;
      view.dispatch(
        setDiagnostics(
          view.state,
          issues.flatMap((issue) => mark(view, issue)),
        ),
      );
    },
    goTo(line) {
      const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      view.focus();
    },
    close() {
      clearTimeout(timer);
      handOn();
      view.destroy();
    },
  };
}

/** Only what differs is replaced, so that the cursor stays where it is. */
function replace(view: EditorView, text: string): void {
  const now = view.state.doc.toString();
  let start = 0;
  while (start < now.length && start < text.length && now[start] === text[start]) start += 1;
  let end = 0;
  const most = Math.min(now.length, text.length) - start;
  while (end < most && now.at(-1 - end) === text.at(-1 - end)) end += 1;
  view.dispatch({
    changes: { from: start, to: now.length - end, insert: text.slice(start, text.length - end) },
    annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
  });
}

function mark(view: EditorView, issue: StudioIssue): readonly Diagnostic[] {
  if (issue.line === undefined || issue.line > view.state.doc.lines) return [];
  const line = view.state.doc.line(issue.line);
  const from = Math.min(line.from + (issue.column ?? 1) - 1, line.to);
  const message = issue.sentence[language.value];
  return [{ from, to: line.to, severity: issue.severity, message }];
}

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: [tags.string, tags.content], color: "var(--ink)" },
  { tag: [tags.number, tags.bool], color: "var(--warn)" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
  { tag: [tags.punctuation, tags.separator, tags.bracket], color: "var(--muted)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--bg)", fontSize: "14px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace' },
  ".cm-content": { caretColor: "var(--ink)", padding: "12px 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": {
    color: "var(--muted)",
    backgroundColor: "var(--softer)",
    borderRight: "1px solid var(--line)",
  },
  ".cm-activeLine, .cm-activeLineGutter": {
    backgroundColor: "color-mix(in srgb, var(--accent) 7%, transparent)",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "color-mix(in srgb, var(--accent) 25%, transparent)" },
  ".cm-tooltip, .cm-panels": {
    color: "var(--ink)",
    backgroundColor: "var(--bg)",
    border: "1px solid var(--line)",
    borderRadius: "8px",
  },
  // The library draws these as data: pictures, which the page's policy forbids.
  ".cm-lintRange-error, .cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--bad) 1px",
    textUnderlineOffset: "3px",
  },
  ".cm-lintRange-warning": { textDecorationColor: "var(--warn)" },
  ".cm-lint-marker": {
    content: '""',
    width: "10px",
    height: "10px",
    margin: "5px 2px",
    borderRadius: "50%",
  },
  ".cm-lint-marker-error": { content: '""', backgroundColor: "var(--bad)" },
  ".cm-lint-marker-warning": { content: '""', backgroundColor: "var(--warn)" },
  ".cm-diagnostic": { padding: "8px 12px" },
  ".cm-panels": { border: "0", borderRadius: "0" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-panel.cm-search": {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    padding: "12px 48px 12px 16px",
    fontFamily: "inherit",
    fontSize: "14px",
  },
  ".cm-panel.cm-search br": { display: "block", flexBasis: "100%", content: '""' },
  ".cm-panel.cm-search :is(.cm-textfield, .cm-button, label)": {
    margin: "0",
    fontSize: "14px",
    fontFamily: "inherit",
  },
  ".cm-textfield": {
    minHeight: "36px",
    padding: "4px 10px",
    border: "1px solid var(--edge)",
    borderRadius: "8px",
    color: "var(--ink)",
    backgroundColor: "var(--bg)",
  },
  ".cm-button": {
    minHeight: "36px",
    padding: "4px 12px",
    border: "1px solid var(--line)",
    borderRadius: "8px",
    color: "var(--ink)",
    background: "var(--bg)",
    cursor: "pointer",
  },
  ".cm-button:hover": { background: "var(--soft)" },
  ".cm-panel.cm-search label": { display: "inline-flex", gap: "6px", alignItems: "center" },
  ".cm-panel.cm-search input[type=checkbox]": { margin: "0", accentColor: "var(--accent)" },
  ".cm-panel.cm-search [name=close]": {
    inset: "12px 12px auto auto",
    width: "32px",
    height: "32px",
    color: "var(--muted)",
    fontSize: "20px",
    cursor: "pointer",
  },
  ":is(.cm-textfield, .cm-button, .cm-panel button):focus-visible": {
    outline: "2px solid var(--accent)",
    outlineOffset: "2px",
  },
});
