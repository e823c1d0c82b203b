import type { LearningOutcome } from "../../src/protocol/learning.ts";
import { learningWords } from "../learning/learning-words.ts";

export function OutcomeBadge({ outcome }: { readonly outcome: LearningOutcome }) {
  const name = learningWords().outcomeNames[outcome];
  switch (outcome) {
    case "left":
      return <span class="badge">{name}</span>;
    case "products":
    case "viewed":
      return <span class="badge accent">{name}</span>;
    case "cart":
    case "bought":
      return <span class="badge good">{name}</span>;
  }
}
