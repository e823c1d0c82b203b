import type { GoldMessage } from "../reading/evaluation/gold-message.ts";
import type { Score, Share } from "../reading/evaluation/score.ts";
import type { OpenedReader } from "./open-reader.ts";

export interface Evaluation {
  readonly file: string;
  readonly gold: readonly GoldMessage[];
  readonly score: Score;
  /** For each message, waiting for the model included. */
  readonly timesMs: readonly number[];
  readonly model: string | undefined;
  readonly asked: ReturnType<OpenedReader["asked"]>;
}

/** One object; F1 and shares from 0 to 1, counts as they are; null where nothing is to be counted. */
export function formatEvaluationJson(evaluation: Evaluation): string {
  const { gold, score, model, asked } = evaluation;
  const { needsF1, weatherF1, intentMacroF1, byLanguage, inventedElsewhere, ...shares } = score;
  const gap = languageGap(evaluation);
  return `${JSON.stringify({
    messages: gold.length,
    model: isByRulesAlone(evaluation) ? null : (model ?? null),
    needsF1: rounded(needsF1),
    byLanguage: { de: rounded(byLanguage.de), en: rounded(byLanguage.en) },
    languageGap: gap === undefined ? null : rounded(gap),
    weatherF1: rounded(weatherF1),
    intentMacroF1: rounded(intentMacroF1),
    ...shares,
    inventedElsewhere,
    timeMs: { p50: rounded(timeMs(evaluation, 0.5)), p95: rounded(timeMs(evaluation, 0.95)) },
    asked,
  })}\n`;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** A table with one line per measure. */
export function formatEvaluation(evaluation: Evaluation): string {
  const { file, gold } = evaluation;
  const rows = rowsOf(evaluation).map(([measure, value, detail = ""]) =>
    `${measure.padEnd(30)}${value.padStart(9)}  ${detail}`.trimEnd(),
  );
  const by = byWhom(evaluation);
  return [`${file}: ${gold.length} messages, read ${by}`, "", ...rows, ""].join("\n");
}

function byWhom(evaluation: Evaluation): string {
  const { model, asked } = evaluation;
  if (model === undefined) return "by rules";
  return isByRulesAlone(evaluation)
    ? `by rules alone: ${model} answered none of the ${asked.times} it was asked about`
    : `by rules, then by ${model}`;
}

/** A model was to take part, and every time it was of no help: these are no figures of its. */
export function isByRulesAlone({ model, asked }: Evaluation): boolean {
  return model !== undefined && asked.times > 0 && inVainOf(asked) === asked.times;
}

function inVainOf({ inVain }: Evaluation["asked"]): number {
  return Object.values(inVain).reduce((sum, count) => sum + count, 0);
}

type Row = readonly [measure: string, value: string, detail?: string];

function rowsOf(evaluation: Evaluation): readonly Row[] {
  const { score } = evaluation;
  const gap = languageGap(evaluation);
  return [
    ["needs F1", f1(score.needsF1)],
    ["  German − English", gap === undefined ? "–" : points(gap), languages(score)],
    ["weather F1", f1(score.weatherF1)],
    ["budgets exact", ...shareOf(score.budgetsExact)],
    ["negation flips", ...shareOf(score.negationFlips)],
    ["intent macro-F1", f1(score.intentMacroF1)],
    ["find refused", ...shareOf(score.findRefused)],
    ["read without any error", ...shareOf(score.wholeMessages)],
    ["implied weather recall", ...shareOf(score.impliedRecall)],
    ["  assumed ones included", ...shareOf(score.assumedRecall)],
    ["needs invented elsewhere", String(score.inventedElsewhere)],
    ...modelRows(evaluation),
    ["time per message, p95", milliseconds(timeMs(evaluation, 0.95))],
    ["  half of them within", milliseconds(timeMs(evaluation, 0.5))],
  ];
}

/** Of the messages it was asked about, those it was of help with. */
function modelRows({ model, asked }: Evaluation): readonly Row[] {
  if (model === undefined) return [];
  const answered = { count: asked.times - inVainOf(asked), of: asked.times };
  return [["answered by the model", ...shareOf(answered)]];
}

function f1(value: number): string {
  return value.toFixed(3);
}

/** 0.032 → "+3.2 points" */
function points(gap: number): string {
  return `${gap < 0 ? "−" : "+"}${Math.abs(gap * 100).toFixed(1)} points`;
}

function languages({ byLanguage }: Score): string {
  return `${f1(byLanguage.de)} and ${f1(byLanguage.en)}`;
}

function shareOf({ count, of }: Share): readonly [value: string, detail: string] {
  if (of === 0) return ["–", "none to count"];
  return [`${((count * 100) / of).toFixed(1)} %`, `${count} of ${of}`];
}

function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`;
}

/** German minus English, of 1; undefined where one of them has no messages. */
function languageGap({ gold, score: { byLanguage } }: Evaluation): number | undefined {
  const spoken = new Set(gold.map(({ lang }) => lang));
  return spoken.size < 2 ? undefined : byLanguage.de - byLanguage.en;
}

/** The time that this share of the messages took at most. */
function timeMs({ timesMs }: Evaluation, share: number): number {
  const sorted = [...timesMs].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
