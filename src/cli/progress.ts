import type { Io } from "./command.ts";

export interface Progress {
  readonly bytes: number;
  /** Undefined where nobody knows how much is to come. */
  readonly bytesTotal: number | undefined;
  readonly rows: number;
  /** What is counted, when it is not rows. */
  readonly unit?: string;
  /** What was found so far, in a few words. */
  readonly note: string;
}

export interface ProgressLine {
  update(progress: Progress): void;
  /** Removes the bar, so that what comes next begins on a clean line. */
  finish(): void;
}

const drawEveryMs = 100;
const tellEveryMs = 5_000;
const barWidth = 24;
const lineWidthMax = 79;

/**
 * How far a long reading has come: on a terminal a bar that is drawn anew, otherwise (a log, a
 * pipe) a line every five seconds, so that nothing short says anything at all.
 */
export function createProgressLine({ stderr, nowMs }: Pick<Io, "stderr" | "nowMs">): ProgressLine {
  const startMs = nowMs();
  let toldMs = stderr.isTerminal ? -Infinity : startMs;
  let drawn = false;
  return {
    update: (progress) => {
      const atMs = nowMs();
      if (atMs - toldMs < (stderr.isTerminal ? drawEveryMs : tellEveryMs)) return;
      toldMs = atMs;
      const text = describe(progress, atMs - startMs);
      if (stderr.isTerminal) {
        const line = [...bar(progress), text].join(" ");
        stderr.write(`\r\u001B[K${line.slice(0, lineWidthMax)}`);
        drawn = true;
      } else {
        stderr.write(`${text}\n`);
      }
    },
    finish: () => {
      if (drawn) stderr.write("\r\u001B[K");
    },
  };
}

function describe(progress: Progress, elapsedMs: number): string {
  const perSecond = elapsedMs < 1 ? 0 : Math.round((progress.rows * 1000) / elapsedMs);
  const reached = shareOf(progress);
  const share = reached === undefined ? "" : `${Math.floor(reached * 100)} %`;
  const rate = `${grouped(progress.rows)} ${progress.unit ?? "rows"}, ${grouped(perSecond)}/s`;
  return [share, rate, progress.note].filter((part) => part !== "").join("  ");
}

/** None where the end is unknown. */
function bar(progress: Progress): readonly string[] {
  const share = shareOf(progress);
  if (share === undefined) return [];
  return ["█".repeat(Math.round(share * barWidth)).padEnd(barWidth, "░")];
}

function shareOf({ bytes, bytesTotal }: Progress): number | undefined {
  if (bytesTotal === undefined) return undefined;
  return bytesTotal === 0 ? 1 : Math.min(1, bytes / bytesTotal);
}

/** 12345 → "12,345" */
function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
