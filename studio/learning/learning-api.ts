import type {
  Experiment,
  ExperimentResults,
  ExperimentSize,
  LearningConversation,
  LearningConversationList,
  LearningDashboard,
  LearningDemo,
  LearningInsights,
  LearningMetric,
  LearningOutcome,
  LearningPaths,
  LearningSource,
  NewExperiment,
} from "../../src/protocol/learning.ts";
import { request } from "../api/http.ts";
import { language } from "../words/words.ts";

/** What a view is asked for; what is left out the server fills in. */
export interface LearningQuery {
  readonly flow: string;
  readonly revision?: string;
  readonly from?: string;
  readonly to?: string;
  readonly source?: LearningSource;
}

/** Every call of docs/studio-learning-api.md that the studio makes. */
export const learningApi = {
  dashboard: (query: LearningQuery) =>
    request<LearningDashboard>("GET", `learning/dashboard${search({ ...query })}`),
  paths: (query: LearningQuery) =>
    request<LearningPaths>("GET", `learning/paths${search({ ...query })}`),
  conversations: (
    query: LearningQuery & { readonly outcome?: LearningOutcome; readonly before?: string },
  ) => request<LearningConversationList>("GET", `learning/conversations${search({ ...query })}`),
  conversation: (id: string) =>
    request<LearningConversation>("GET", `learning/conversations/${encodeURIComponent(id)}`),

  insights: (query: LearningQuery) =>
    request<LearningInsights>("GET", `learning/insights${search({ ...query })}`),
  dismiss: (flow: string, key: string) => request<void>("POST", dismissPath(flow, key)),
  bringBack: (flow: string, key: string) => request<void>("DELETE", dismissPath(flow, key)),

  experiments: () => request<readonly Experiment[]>("GET", "experiments"),
  experiment: (id: string) => request<ExperimentResults>("GET", experimentPath(id)),
  prepare: (wanted: NewExperiment) => request<Experiment>("POST", "experiments", wanted),
  size: (wanted: SizeQuery) =>
    request<ExperimentSize>("GET", `experiments/size${search({ ...wanted })}`),
  start: (id: string) => request<ExperimentResults>("POST", `${experimentPath(id)}/start`),
  stop: (id: string) => request<ExperimentResults>("POST", `${experimentPath(id)}/stop`),
  adopt: (id: string, arm: string, read: readonly string[]) =>
    request<ExperimentResults>("POST", `${experimentPath(id)}/adopt`, { arm, read }),
  removeExperiment: (id: string) => request<void>("DELETE", experimentPath(id)),

  demo: () => request<LearningDemo>("GET", "learning/demo"),
  loadDemo: () => request<LearningDemo>("POST", "learning/demo"),
  removeDemo: () => request<void>("DELETE", "learning/demo"),
} as const;

export interface SizeQuery {
  readonly flow: string;
  readonly metric: LearningMetric;
  readonly smallestEffect: number;
  readonly arms: number;
  readonly holdout: number;
}

export type ExportWhat =
  | "days"
  | "questions"
  | "options"
  | "products"
  | "conversations"
  | "insights";
export type ExportFormat = "csv" | "json";

/** Where a file of it is had: a plain link, so that the browser saves it under its name. */
export function exportAddress(
  what: ExportWhat,
  format: ExportFormat,
  query: LearningQuery,
): string {
  return `/api/studio/learning/export${search({ what, format, ...query })}`;
}

/** The products an insight says have to be filled in, as a table. */
export function productsAddress(insight: string, query: LearningQuery): string {
  const path = `/api/studio/learning/insights/${encodeURIComponent(insight)}/products`;
  return `${path}${search({ format: "csv", locale: language.value, ...query })}`;
}

/** "?flow=a&from=…" without what is not there. */
export function search(parts: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parts).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

function dismissPath(flow: string, key: string): string {
  return `learning/insights/${encodeURIComponent(key)}/dismiss${search({ flow })}`;
}

function experimentPath(id: string): string {
  return `experiments/${encodeURIComponent(id)}`;
}
