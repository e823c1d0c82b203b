/** A connection that had been idle may be closed just then; the same turn is answered but once. */
export async function again<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch {
    return await send();
  }
}
