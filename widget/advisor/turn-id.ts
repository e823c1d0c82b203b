/** A name for a turn that no other turn has; pages without TLS have random numbers, but no `randomUUID`. */
export function newTurnId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
