import { useEffect, useState } from "preact/hooks";
import type { StudioChange, StudioDiff } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { language, words } from "../words/words.ts";

interface Props {
  readonly flow: string;
  readonly from: string | number;
  readonly to: string | number;
}

/** What changed, question by question, in sentences. */
export function DiffList({ flow, from, to }: Props) {
  const [diff, setDiff] = useState<StudioDiff>();
  const [wrong, setWrong] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    setDiff(undefined);
    api.diff(flow, from, to).then(
      (found) => {
        if (isWanted) setDiff(found);
      },
      (trouble: unknown) => {
        if (isWanted) setWrong(problemText(trouble));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [flow, from, to]);
  if (wrong !== undefined) return <p class="wrong">{wrong}</p>;
  if (diff === undefined)
    return <div class="shape diff-shape" role="status" aria-label={words().loading} />;
  if (diff.changes.length === 0) return <p class="small muted">{words().changesNone}</p>;
  return (
    <ul class="diff">
      {diff.changes.map((change, at) => (
        <Change key={at} change={change} />
      ))}
    </ul>
  );
}

function Change({ change }: { readonly change: StudioChange }) {
  const { kind, sentence, before, after } = change;
  return (
    <li class={`change ${kind}`}>
      <p>{sentence[language.value]}</p>
      {before !== undefined && <del class="small">{before}</del>}
      {after !== undefined && <ins class="small">{after}</ins>}
    </li>
  );
}
