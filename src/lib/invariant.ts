/** A promise the program makes to itself was broken: always a defect of ours, never bad input. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
  readonly code = "invariant-broken";
}

/** States what must hold here; narrows the type. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** Closes an exhaustive switch: the compiler refuses the call while a case is missing. */
export function unreachable(value: never): never {
  throw new InvariantError(`unreachable: ${JSON.stringify(value)}`);
}

/** Reads what must be there, such as a key that was just written. */
export function present<T>(value: T | undefined | null, what: string): T {
  invariant(value !== undefined && value !== null, `missing: ${what}`);
  return value;
}
