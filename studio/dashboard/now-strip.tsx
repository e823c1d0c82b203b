import type { LearningDashboard, LearningVersion } from "../../src/protocol/learning.ts";
import { formatChange, formatCount } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { versionName } from "../learning/version-name.ts";
import type { View } from "../learning/view.ts";
import { formatTime } from "../view/format.ts";

interface Props {
  readonly dashboard: LearningDashboard;
  readonly view: View;
  readonly onLook: (view: View) => void;
}

/** Of fewer a change says nothing. */
const lastWeekMin = 10;

/** What is happening at this moment, in a sentence; and which version all below is about. */
export function NowStrip({ dashboard, view, onLook }: Props) {
  const { now, countedTo, versions } = dashboard;
  const { nowHour, nowToday, nowLastWeek, countedUntil } = learningWords();
  const isTelling = now.lastWeekSameTime >= lastWeekMin;
  const change = isTelling ? formatChange(now.today, now.lastWeekSameTime) : undefined;
  return (
    <div class="now-strip">
      <p>
        <span class="live-dot" aria-hidden="true" />
        <b class="figure">{formatCount(now.lastHour)}</b> {nowHour(now.lastHour)}
        <span class="muted"> · </span>
        <b class="figure">{formatCount(now.today)}</b> {nowToday}
        {change !== undefined && <span class="muted">, {nowLastWeek(change)}</span>}
        {countedTo && (
          <span class="small muted counted-to"> {countedUntil(formatTime(countedTo))}</span>
        )}
      </p>
      {versions.length > 1 && <VersionChoice versions={versions} view={view} onLook={onLook} />}
    </div>
  );
}

interface VersionProps {
  readonly versions: readonly LearningVersion[];
  readonly view: View;
  readonly onLook: (view: View) => void;
}

function VersionChoice({ versions, view, onLook }: VersionProps) {
  const { allVersions, versionChoice } = learningWords();
  return (
    <select
      class="input"
      aria-label={versionChoice}
      value={view.revision ?? ""}
      onChange={({ currentTarget: { value } }) => {
        const { revision: _, ...rest } = view;
        onLook(value === "" ? rest : { ...rest, revision: value });
      }}
    >
      <option value="">{allVersions}</option>
      {versions.map((version) => (
        <option key={version.revision} value={version.revision}>
          {versionName(version)} ({formatCount(version.conversations)})
        </option>
      ))}
    </select>
  );
}
