import type {
  LearningEffect,
  LearningNames,
  LearningProposal,
} from "../../src/protocol/learning.ts";
import { formatCount } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { optionName, questionName } from "../learning/names.ts";
import { language, words } from "../words/words.ts";

interface Props {
  readonly proof: LearningProposal["proof"];
  readonly names: LearningNames;
}

/** What the edit does, tried out before it was offered. */
export function Proof({ proof, names }: Props) {
  const { proofReading, proofUnchanged, proofCounts, proofColumns: columns } = learningWords();
  if (proof.type === "effects") return <Effects effects={proof.effects} />;
  if (proof.type === "counts") {
    return <p class="small">{proofCounts(formatCount(proof.before), formatCount(proof.after))}</p>;
  }
  return (
    <div class="proof-of-reading">
      <p class="small muted">{proofReading}</p>
      <table class="figures readings">
        <thead>
          <tr>
            <th scope="col">{columns.text}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {proof.tries.map(({ text, locale, before, after }) => (
            <tr key={`${locale} ${text}`}>
              <th scope="row" lang={locale}>
                {words().quoted(text)}
              </th>
              <td class="muted">{readingName(before, names)}</td>
              <td>
                <b>{readingName(after, names)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {proof.unchanged > 0 && (
        <p class="small muted">{proofUnchanged(formatCount(proof.unchanged))}</p>
      )}
    </div>
  );
}

function Effects({ effects }: { readonly effects: readonly LearningEffect[] }) {
  const { proofEffects, proofColumns: columns } = learningWords();
  return (
    <div class="proof-of-reading">
      <p class="small muted">{proofEffects}</p>
      <table class="figures readings">
        <thead>
          <tr>
            <th scope="col">{columns.counted}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ label, before, after }) => (
            <tr key={label.en}>
              <th scope="row">{label[language.value]}</th>
              <td class="figure muted">{formatCount(before)}</td>
              <td class="figure">
                <b>{formatCount(after)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `where.town` → "Where will you wear it: In town" */
export function readingName(reading: readonly string[], names: LearningNames): string {
  if (reading.length === 0) return learningWords().notUnderstood;
  return reading
    .map((one) => {
      const dot = one.indexOf(".");
      if (dot < 0) return questionName(names, one);
      const question = one.slice(0, dot);
      return `${questionName(names, question)} ${optionName(names, question, one.slice(dot + 1))}`;
    })
    .join(" · ");
}
