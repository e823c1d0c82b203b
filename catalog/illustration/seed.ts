/** A source of choices that are always the same for the same words. */
export interface Seed {
  /** One of the choices; `topic` keeps two decisions independent of each other. */
  readonly pick: <const Choice>(topic: string, choices: readonly [Choice, ...Choice[]]) => Choice;
  /** A number from 0 up to 1. */
  readonly share: (topic: string) => number;
}

export function createSeed(words: string): Seed {
  const share = (topic: string): number => hash(`${topic}\n${words}`) / 2 ** 32;
  return {
    share,
    pick: (topic, choices) => choices[Math.floor(share(topic) * choices.length)] ?? choices[0],
  };
}

/** FNV-1a with a final mix, so that words which differ in one letter land far apart. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
