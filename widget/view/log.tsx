import { h, type Child } from "../dom/h.ts";
import type { Entry } from "../transcript/entry.ts";
import { isSilent, newestRecommendation, openQuestion } from "../transcript/transcript.ts";
import { OpenQuestion } from "./question.tsx";
import type { View } from "./view.ts";

/**
 * The conversation in turns. The newest turn is as high as the window, so that what was just said
 * stands at the top and the answer below it, however long it is.
 */
export function Log({ view }: { readonly view: View }): Child {
  const { transcript, waiting, talk, texts, isDown } = view.model;
  const { entries } = transcript;
  const open = openQuestion(transcript);
  const answering = waiting.find(
    ({ turn: { command } }) => "question" in command && command.question === open?.question.id,
  );
  const said = waiting.filter((pending) => pending !== answering && pending.text !== undefined);
  const turns = inTurns(entries, answering && open, said.length > 0);
  // Then only the whole sentence tells what of it the products already say.
  const speaking = newestRecommendation(entries)?.message.relaxed ? "" : view.model.speaking;
  const isWaiting = waiting.length > 0 && !entries.some(isSilent);

  function drawEntry(entry: Entry): Child {
    const pending = entry === open ? answering : undefined;
    switch (entry.kind) {
      case "advisor":
      case "speech":
        return drawSpeech(view, entry.kind, entry.text ?? speaking);
      case "question":
        if (entry.answer === undefined && pending === undefined) {
          return <OpenQuestion view={view} entry={entry} />;
        }
        return talk?.drawEntry(view, entry, pending);
      default:
        return talk?.drawEntry(view, entry, pending);
    }
  }

  return (
    <div class="log">
      {turns.map((turn, index) => {
        const isLast = index === turns.length - 1;
        return (
          <div class={isLast && index > 0 ? "turn newest" : "turn"} key={turn[0]?.seq ?? "said"}>
            {turn.map((entry) => (
              <div key={entry.kind + entry.seq}>{drawEntry(entry)}</div>
            ))}
            {isLast && said.map(({ text }) => drawSaid(texts.youSaid, text))}
            {isLast && isDown && waiting.length > 0 && <p class="not-sent">{texts.notSent}</p>}
            {isLast && isWaiting && !isDown && drawSpeech(view, "speech", "")}
          </div>
        );
      })}
    </div>
  );
}

export function drawSaid(prefix: string, text = "", isShown = false): Child {
  return (
    <p class="said" part="said">
      <span class={isShown ? "prefix" : "hidden"}>{prefix} </span>
      <span dir="auto">{text}</span>
    </p>
  );
}

/** Room for two lines is kept, so that nothing below moves when the sentence comes. */
function drawSpeech({ model }: View, kind: string, text: string): Child {
  const { isSlow, texts } = model;
  return (
    <p class={kind === "speech" ? "speech" : "sentence"}>
      {text}
      {text === "" && isSlow && (
        <span class="dots">
          <span class="hidden">{texts.waiting}</span>
        </span>
      )}
    </p>
  );
}

/** A turn begins with what the shopper said or did. */
function inTurns(
  entries: readonly Entry[],
  answered: Entry | undefined,
  isSaying: boolean,
): readonly (readonly Entry[])[] {
  const turns: Entry[][] = [[]];
  for (const entry of entries) {
    const begins =
      entry.kind === "question"
        ? entry === answered || Boolean(entry.answer?.text)
        : entry.kind === "shopper" ||
          // In words, it stands below them.
          (entry.kind === "taken-back" && turns.at(-1)?.at(-1)?.kind !== "shopper");
    if (begins) turns.push([]);
    turns.at(-1)?.push(entry);
  }
  return isSaying ? [...turns, []] : turns;
}
