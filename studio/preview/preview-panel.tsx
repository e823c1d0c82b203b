import { useEffect, useRef, useState } from "preact/hooks";
import type { StudioFlow, StudioPreview } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import type { Editor } from "../editor/editor.ts";
import { localesOf } from "../editor/flow-texts.ts";
import { scheme } from "../frame/scheme.ts";
import { Icon } from "../view/icon.tsx";
import { Segments } from "../view/segments.tsx";
import { SidePanel } from "../view/side-panel.tsx";
import { toast } from "../view/toasts.tsx";
import { language, words } from "../words/words.ts";
import { Thinking } from "./thinking.tsx";

interface Props {
  readonly editor: Editor;
  readonly flow: StudioFlow;
  readonly onClose: () => void;
}

/** After the last change; a preview nobody has begun follows the draft by itself. */
const renewAfterMs = 1_200;

type Width = "phone" | "desktop";

/** The real widget on the draft, and what the advisor makes of the conversation. */
export function PreviewPanel({ editor, flow, onClose }: Props) {
  const locales = localesOf(flow.document ?? {});
  const [locale, setLocale] = useState(
    locales.includes(language.value) ? language.value : (locales[0] ?? "en"),
  );
  const [width, setWidth] = useState<Width>("phone");
  const [preview, setPreview] = useState<StudioPreview>();
  const [wrong, setWrong] = useState<string>();
  const [round, setRound] = useState(0);
  const [conversation, setConversation] = useState<string>();
  const [turn, setTurn] = useState(0);
  const frame = useRef<HTMLIFrameElement>(null);
  const hasErrors = flow.issues.some(({ severity }) => severity === "error");

  const isOutdated = preview !== undefined && preview.draftVersion !== flow.draft.version;

  async function renew(): Promise<void> {
    setWrong(undefined);
    setConversation(undefined);
    setTurn(0);
    try {
      await editor.settled();
      const version = editor.flow.value?.draft.version ?? flow.draft.version;
      setPreview(await api.preview(flow.id, version));
      setRound((before) => before + 1);
    } catch (trouble) {
      setWrong(problemText(trouble));
    }
  }

  useEffect(() => {
    if (!hasErrors && preview === undefined) void renew();
  }, [hasErrors]);

  useEffect(() => {
    function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      const told = data as { readonly type?: unknown; readonly conversation?: unknown };
      if (told.type !== "lotse-preview" || typeof told.conversation !== "string") return;
      setConversation(told.conversation);
      setTurn((before) => before + 1);
    }
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, []);

  useEffect(() => {
    // Nobody has answered yet: then there is nothing to lose by beginning again.
    if (preview === undefined || !isOutdated || hasErrors || turn > 1) return undefined;
    const timer = setTimeout(() => void renew(), renewAfterMs);
    return () => clearTimeout(timer);
  }, [flow.draft.version, turn > 1]);

  const {
    preview: title,
    phone,
    desktop,
    restartPreview,
    previewOutdated,
    previewRefresh,
  } = words();
  const isPlain = scheme.value === "system";
  return (
    <SidePanel
      title={title}
      isWide={width === "desktop"}
      onClose={onClose}
      tools={
        <>
          <Segments
            label={`${phone}, ${desktop}`}
            value={width}
            choices={[
              { value: "phone", label: phone, icon: "phone", isBare: true },
              { value: "desktop", label: desktop, icon: "desktop", isBare: true },
            ]}
            onChange={setWidth}
          />
          {locales.length > 1 && (
            <Segments
              label={words().language}
              value={locale}
              choices={locales.map((tag) => ({ value: tag, label: tag.toUpperCase() }))}
              onChange={(tag) => {
                setLocale(tag);
                void renew();
              }}
            />
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={restartPreview}
            title={restartPreview}
            onClick={() => void renew()}
          >
            <Icon name="refresh" />
          </button>
        </>
      }
    >
      {hasErrors && <p class="note warn">{words().previewBlocked}</p>}
      {wrong && <p class="note bad">{wrong}</p>}
      {isOutdated && !hasErrors && turn > 1 && (
        <p class="note outdated">
          <span>{previewOutdated}</span>
          <button type="button" class="button" onClick={() => void renew()}>
            {previewRefresh}
          </button>
        </p>
      )}
      {preview === undefined ? (
        !hasErrors &&
        !wrong && <div class="shape preview-shape" role="status" aria-label={words().loading} />
      ) : (
        <iframe
          key={round}
          ref={frame}
          class={`preview-frame ${width}`}
          title={title}
          src={`/studio/preview.html?${new URLSearchParams({
            flow: preview.flow,
            locale,
            ...(isPlain ? {} : { scheme: scheme.value }),
          })}`}
        />
      )}
      <p class="hint preview-hint">{words().previewText}</p>
      <Thinking conversation={conversation} turn={turn} locale={language.value} flow={flow} />
      {conversation !== undefined && <RecordTest flow={flow} conversation={conversation} />}
    </SidePanel>
  );
}

/** What was just played becomes a conversation the flow must pass. */
function RecordTest(props: { readonly flow: StudioFlow; readonly conversation: string }) {
  const { flow, conversation } = props;
  const [name, setName] = useState("");
  const { recordTest, recordName, recorded } = words();

  async function record(): Promise<void> {
    try {
      await api.recordTest(flow.id, conversation, name.trim());
      setName("");
      toast(recorded);
    } catch (trouble) {
      toast(problemText(trouble));
    }
  }

  return (
    <form
      class="record"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void record();
      }}
    >
      <input
        class="input"
        aria-label={recordName}
        placeholder={recordName}
        value={name}
        maxLength={120}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button" disabled={name.trim() === ""}>
        {recordTest}
      </button>
    </form>
  );
}
