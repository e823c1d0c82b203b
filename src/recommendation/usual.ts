import { countBits, hasBit } from "../lib/bitset.ts";
import type { QuestionKnowledge } from "./knowledge.ts";

/**
 * How usual a product is for somebody of whom nothing is known yet, 0 to 1 by its place: the shop
 * keeps most of what most people come for. Where a question must be answered and each of its answers
 * excludes the rest (for a woman, a man, a child), a product counts as much as its largest group does
 * beside the largest of all. Once answered, all that are left are equally usual.
 */
export function usualness(
  questions: readonly QuestionKnowledge[],
  productCount: number,
): Float32Array {
  const usual = new Float32Array(productCount).fill(1);
  for (const { question, options } of questions) {
    const isDividing = options.every(({ option }) => option.must !== undefined);
    if (!question.enabled || !question.required || !isDividing || options.length === 0) continue;
    const sizes = options.map(({ keeps }) => countBits(keeps));
    const largest = Math.max(1, ...sizes);
    for (let place = 0; place < productCount; place += 1) {
      const own = options.map(({ keeps }, at) => (hasBit(keeps, place) ? (sizes[at] ?? 0) : 0));
      usual[place] = (usual[place] ?? 1) * (Math.max(...own) / largest);
    }
  }
  return usual;
}
