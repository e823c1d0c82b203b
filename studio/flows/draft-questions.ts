import type { StudioEdit, StudioFlow, StudioNewFlow } from "../../src/protocol/studio.ts";
import { api } from "../api/studio-api.ts";

/** Questions a drafted flow begins with; "all" keeps whatever was drafted. */
export const beginnings = ["4", "6", "all"] as const;
export type Beginning = (typeof beginnings)[number];

/** Drafted with all that could be asked; as many of the most telling are kept as are wanted. */
export async function draftQuestions(
  flow: StudioNewFlow,
  beginning: Beginning,
): Promise<StudioFlow> {
  const drafted = await api.createFlow(flow);
  if (beginning === "all") return drafted;
  const surplus = (drafted.document?.questions ?? []).slice(Number(beginning));
  if (surplus.length === 0) return drafted;
  return await api.edit(drafted.id, drafted.draft.version, [
    ...surplus.map(({ id }): StudioEdit => ({ op: "remove", path: ["questions", id] })),
    ...withoutMentions(
      drafted,
      surplus.map(({ id }) => id),
    ),
  ]);
}

/** What gives way first must not name questions that are gone, nor may a question wait for them. */
function withoutMentions({ document }: StudioFlow, gone: readonly string[]): readonly StudioEdit[] {
  const relax = document?.relax ?? [];
  const kept = relax.filter((one) => !gone.includes(one.split(".", 1)[0] ?? one));
  const relaxed: readonly StudioEdit[] =
    kept.length === relax.length
      ? []
      : kept.length === 0
        ? [{ op: "remove", path: ["relax"] }]
        : [{ op: "set", path: ["relax"], value: kept }];
  const waiting = (document?.questions ?? [])
    .filter(({ id, ask_if }) => !gone.includes(id) && ask_if !== undefined)
    .filter(({ ask_if }) => Object.keys(ask_if ?? {}).some((id) => gone.includes(id)));
  return [
    ...relaxed,
    ...waiting.map(({ id }): StudioEdit => ({ op: "remove", path: ["questions", id, "ask_if"] })),
  ];
}
