/**
 * What a draft was before somebody changed it from another page, such as with a proposal: so that
 * the editor, opened next, can take that back.
 */
const texts = new Map<string, string>();

export function handOver(flow: string, textBefore: string): void {
  texts.set(flow, textBefore);
}

export function takeOver(flow: string): string | undefined {
  const text = texts.get(flow);
  texts.delete(flow);
  return text;
}
