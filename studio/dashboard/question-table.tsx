import { useState } from "preact/hooks";
import type { LearningNames } from "../../src/protocol/learning.ts";
import { formatCount, formatDuration, formatPart, formatShareOf } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { optionName, questionName } from "../learning/names.ts";
import { listOf } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { ShareBar } from "../view/share-bar.tsx";
import { words } from "../words/words.ts";
import type { Compared } from "./compared.ts";
import {
  questionRows,
  standing,
  type OptionRow,
  type QuestionRow,
  type Standing,
} from "./question-rows.ts";

/** Where shoppers give up, where they are not sure, and behind each question what they answer. */
export function QuestionTable({ compared }: { readonly compared: Compared }) {
  const { questions, names } = compared.now;
  const rows = questionRows(questions, compared.before.questions);
  const asked = rows.filter(({ question }) => question.asked > 0);
  const unasked = rows.filter(({ question }) => question.asked === 0 && question.isLive);
  const { questionsTitle, questionColumns: columns, nobodyAsked } = learningWords();
  const stand = standing(questions);
  if (rows.length === 0) return null;
  return (
    <section class="card panel">
      <header class="panel-head">
        <div>
          <h2>{questionsTitle}</h2>
          <p class="muted">{standingText(stand, names)}</p>
        </div>
      </header>
      <table class="table question-figures stacked">
        <thead>
          <tr>
            <th scope="col">{columns.question}</th>
            <th scope="col" class="figure">
              {columns.asked}
            </th>
            <th scope="col" class="figure">
              {columns.left}
            </th>
            <th scope="col" class="figure">
              {columns.skipped}
            </th>
            <th scope="col" class="figure wide-only">
              {columns.revised}
            </th>
            <th scope="col" class="figure wide-only">
              {columns.time}
            </th>
          </tr>
        </thead>
        <tbody>
          {asked.map((row) => (
            <Row
              key={row.question.id}
              row={row}
              names={names}
              isWorst={stand.type === "worst" && row.question === stand.question}
            />
          ))}
        </tbody>
      </table>
      {unasked.length > 0 && (
        <p class="small muted">
          {nobodyAsked(
            listOf(
              unasked.map(({ question }) => words().quoted(questionName(names, question.id))),
              "conjunction",
            ),
          )}
        </p>
      )}
    </section>
  );
}

function standingText(stand: Standing, names: LearningNames): string {
  const { questionsSentence, questionsCalm, questionsTooFew } = learningWords();
  switch (stand.type) {
    case "too-few":
      return questionsTooFew;
    case "alike":
      return questionsCalm;
    case "worst": {
      const { id, left } = stand.question;
      return questionsSentence(questionName(names, id), formatShareOf(left));
    }
  }
}

interface RowProps {
  readonly row: QuestionRow;
  readonly names: LearningNames;
  readonly isWorst: boolean;
}

function Row({ row, names, isWorst }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const { question, askedPart, options } = row;
  const { id, asked, left, skipped, revised, timeToAnswer, isLive } = question;
  const { notAskedNow, standsOut, questionColumns: columns } = learningWords();
  return (
    <>
      <tr class={isOpen ? "open" : ""}>
        <th scope="row">
          <button
            type="button"
            class="row-opener"
            aria-expanded={isOpen}
            disabled={options.length === 0}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? "down" : "right"} little />
            <span>{questionName(names, id)}</span>
          </button>
          {!isLive && <span class="badge">{notAskedNow}</span>}
        </th>
        <td class="figure" data-label={columns.asked}>
          {formatCount(asked)}
          <ShareBar share={askedPart} />
        </td>
        <td class="figure" data-label={columns.left}>
          {isWorst ? (
            <b class="stands-out" title={standsOut}>
              {formatShareOf(left)}
              <span class="hidden"> ({standsOut})</span>
            </b>
          ) : (
            formatShareOf(left)
          )}
          <ShareBar share={left.share ?? 0} />
        </td>
        <td class="figure" data-label={columns.skipped}>
          {formatShareOf(skipped)}
          <ShareBar share={skipped.share ?? 0} />
        </td>
        <td class="figure wide-only">{formatShareOf(revised)}</td>
        <td class="figure wide-only">
          {timeToAnswer.median === undefined ? "–" : formatDuration(timeToAnswer.median * 1000)}
        </td>
      </tr>
      {isOpen && (
        <tr class="answers">
          <td colSpan={6}>
            <Answers options={options} question={id} names={names} />
          </td>
        </tr>
      )}
    </>
  );
}

interface AnswersProps {
  readonly options: readonly OptionRow[];
  readonly question: string;
  readonly names: LearningNames;
}

function Answers({ options, question, names }: AnswersProps) {
  const { answerColumns: columns } = learningWords();
  return (
    <table class="figures answer-table stacked">
      <thead>
        <tr>
          <th scope="col">{columns.answer}</th>
          <th scope="col">{columns.chosen}</th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.left}</th>
          <th scope="col">{columns.relaxed}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ option, before }) => (
          <tr key={option.id}>
            <th scope="row">
              {optionName(names, question, option.id)}
              <ComparedBar share={option.chosen.share ?? 0} before={before} />
            </th>
            <td class="figure" data-label={columns.chosen}>
              {formatShareOf(option.chosen)}
            </td>
            <td class="figure muted" data-label={columns.before}>
              {before === undefined ? "–" : formatPart(before)}
            </td>
            <td class="figure" data-label={columns.left}>
              {formatShareOf(option.left)}
            </td>
            <td class="figure" data-label={columns.relaxed}>
              {formatShareOf(option.relaxed)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A share as a bar, and as a stroke where it stood before. */
function ComparedBar(props: { readonly share: number; readonly before: number | undefined }) {
  const { share, before } = props;
  return (
    <svg
      class="share-bar compared"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="track" y="2" width="100" height="4" />
      <rect class="share" y="2" width={Math.min(share, 1) * 100} height="4" />
      {before !== undefined && (
        <rect class="before" x={Math.min(before, 1) * 100 - 0.2} width="0.4" height="8" />
      )}
    </svg>
  );
}
