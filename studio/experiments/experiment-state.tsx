import type { Experiment } from "../../src/protocol/learning.ts";
import { learningWords } from "../learning/learning-words.ts";

export function ExperimentState({ experiment }: { readonly experiment: Experiment }) {
  const { experimentStates: names } = learningWords();
  const { state } = experiment;
  switch (state) {
    case "prepared":
      return <span class="badge dot">{names.prepared}</span>;
    case "running":
      return <span class="badge accent dot">{names.running}</span>;
    case "stopped":
      return <span class="badge">{names.stopped}</span>;
    case "adopted":
      return <span class="badge good dot">{names.adopted}</span>;
  }
}
