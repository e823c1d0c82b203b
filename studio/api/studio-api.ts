import type {
  StudioAccount,
  StudioAsked,
  StudioAttribute,
  StudioAuditEntry,
  StudioCatalog,
  StudioCondition,
  StudioDiff,
  StudioEdit,
  StudioEffect,
  StudioFlow,
  StudioFlowSummary,
  StudioInvitation,
  StudioMe,
  StudioNewFlow,
  StudioOpenLink,
  StudioPasswordLink,
  StudioPreview,
  StudioProofLine,
  StudioPublish,
  StudioRestore,
  StudioRole,
  StudioTests,
  StudioThinking,
  StudioVersion,
} from "../../src/protocol/studio.ts";
import { request, requestLines } from "./http.ts";

/** Every call of docs/studio-api.md that the studio makes. */
export const api = {
  me: () => request<StudioMe>("GET", "me"),
  setUp: (body: SetUp) => request<StudioMe>("POST", "setup", body),
  signIn: (email: string, password: string) =>
    request<StudioMe>("POST", "session", { email, password }),
  signOut: (everywhere: boolean) =>
    request<void>("DELETE", everywhere ? "session?everywhere=true" : "session"),
  changePassword: (current: string, password: string) =>
    request<void>("POST", "password", { current, password }),
  accounts: () => request<readonly StudioAccount[]>("GET", "accounts"),
  resetPassword: (token: string, password: string) =>
    request<StudioMe>("POST", "reset", { token, password }),
  invite: (role: StudioRole, forWhom: string) =>
    request<StudioInvitation>("POST", "accounts", { role, forWhom }),
  linkPassword: (id: string) =>
    request<StudioPasswordLink>("POST", `accounts/${encodeURIComponent(id)}/password-link`),
  links: () => request<readonly StudioOpenLink[]>("GET", "links"),
  withdrawLink: (id: string) => request<void>("DELETE", `links/${encodeURIComponent(id)}`),
  removeAccount: (id: string) => request<void>("DELETE", `accounts/${encodeURIComponent(id)}`),
  audit: () => request<readonly StudioAuditEntry[]>("GET", "audit"),

  catalogs: () => request<readonly StudioCatalog[]>("GET", "catalogs"),
  attributes: (catalog: string, flow: string) =>
    request<readonly StudioAttribute[]>(
      "GET",
      `catalogs/${encodeURIComponent(catalog)}/attributes?flow=${encodeURIComponent(flow)}`,
    ),
  effect: (catalog: string, body: { scope?: StudioCondition; condition: StudioCondition }) =>
    request<StudioEffect>("POST", `catalogs/${encodeURIComponent(catalog)}/effect`, body),

  flows: () => request<readonly StudioFlowSummary[]>("GET", "flows"),
  createFlow: (flow: StudioNewFlow) => request<StudioFlow>("POST", "flows", flow),
  flow: (id: string) => request<StudioFlow>("GET", flowPath(id)),
  putDraft: (id: string, version: number, text: string) =>
    request<StudioFlow>("PUT", `${flowPath(id)}/draft`, { version, text }),
  edit: (id: string, version: number, edits: readonly StudioEdit[]) =>
    request<StudioFlow>("POST", `${flowPath(id)}/draft/edits`, { version, edits }),
  discardDraft: (id: string) => request<StudioFlow | undefined>("DELETE", `${flowPath(id)}/draft`),
  asked: (id: string, version: number) =>
    request<StudioAsked>("GET", `${flowPath(id)}/draft/asked?version=${version}`),

  prove: (id: string, version: number, signal: AbortSignal) =>
    requestLines<StudioProofLine>(`${flowPath(id)}/prove`, { version }, signal),
  publish: (id: string, body: StudioPublish) =>
    request<StudioFlow>("POST", `${flowPath(id)}/publish`, body),
  retire: (id: string) => request<StudioFlow>("POST", `${flowPath(id)}/retire`),
  unschedule: (id: string) => request<StudioFlow>("DELETE", `${flowPath(id)}/schedule`),
  versions: (id: string) => request<readonly StudioVersion[]>("GET", `${flowPath(id)}/versions`),
  diff: (id: string, from: string | number, to: string | number) =>
    request<StudioDiff>("GET", `${flowPath(id)}/diff?from=${from}&to=${to}`),
  restore: (id: string, body: StudioRestore) =>
    request<StudioFlow>("POST", `${flowPath(id)}/restore`, body),
  recordTest: (id: string, conversation: string, name: string) =>
    request<StudioTests>("POST", `${flowPath(id)}/tests`, { conversation, name }),

  tests: (id: string) => request<StudioTests>("GET", `${flowPath(id)}/tests`),
  putTests: (id: string, text: string) =>
    request<StudioTests>("PUT", `${flowPath(id)}/tests`, { text }),
  removeTest: (id: string, name: string) =>
    request<StudioTests>("DELETE", `${flowPath(id)}/tests?name=${encodeURIComponent(name)}`),

  preview: (id: string, version: number) =>
    request<StudioPreview>("POST", `${flowPath(id)}/preview`, { version }),
  thinking: (conversation: string, locale: string) =>
    request<StudioThinking>(
      "GET",
      `preview/${encodeURIComponent(conversation)}/thinking?locale=${encodeURIComponent(locale)}`,
    ),
} as const;

export interface SetUp {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

function flowPath(id: string): string {
  return `flows/${encodeURIComponent(id)}`;
}
