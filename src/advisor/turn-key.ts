import type { Turn } from "./decide-turn.ts";
import type { Secrets, TurnId, TurnKey } from "./ports.ts";

/** The client's name for a turn, with a fingerprint of what it asks for. */
export function turnKeyOf({ id, basedOn, request }: Turn, secrets: Secrets): TurnKey {
  return { id: id as TurnId, hash: secrets.hash(canonical({ basedOn, request })) };
}

/** The same content in the same letters, whatever order the client's keys came in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(",")}}`;
}
