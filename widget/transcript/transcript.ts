import type {
  QuestionMessage,
  RetractedMessage,
  ServerMessage,
  ShopperSaidMessage,
  UnderstoodMessage,
  WireNeed,
} from "../../src/protocol/server-message.ts";
import type { Chip, Entry, EntryAnswer, Labels, QuestionEntry } from "./entry.ts";

/** A conversation as it is shown: a pure fold over the server's messages. */
export interface Transcript {
  /** The number of the last message applied; 0 before the first. */
  readonly last: number;
  readonly title: string;
  readonly disclosure: string;
  readonly locale: string;
  /** How many products there were before anything was said. */
  readonly total: number;
  /** How many were left after each turn that changed it, oldest first. */
  readonly remaining: readonly number[];
  readonly entries: readonly Entry[];
  /** What every need is called, by its id; each is named by the message that brought it. */
  readonly labels: Labels;
  /** The advisor still owes the sentence that takes up what was said last. */
  readonly owing: boolean;
}

export const emptyTranscript: Transcript = {
  last: 0,
  title: "",
  disclosure: "",
  locale: "",
  total: 0,
  remaining: [],
  entries: [],
  labels: {},
  owing: false,
};

export interface Applied {
  readonly transcript: Transcript;
  /** A message is missing between the last one and these; it has to be asked for. */
  readonly gap: boolean;
}

/**
 * First load, live update and reconnect are this one function: only the message that follows on is
 * applied, one that is known already is skipped, and a gap ends it.
 */
export function applyMessages(transcript: Transcript, messages: readonly ServerMessage[]): Applied {
  let known = transcript;
  for (const message of messages) {
    if (message.seq <= known.last) continue;
    if (message.seq !== known.last + 1) return { transcript: known, gap: true };
    const { labels } = known;
    known = { ...apply(known, message), last: message.seq, labels: withLabels(labels, message) };
  }
  return { transcript: known, gap: false };
}

/** The question that waits for an answer. */
export function openQuestion({ entries }: Transcript): QuestionEntry | undefined {
  const last = entries.at(-1);
  return last !== undefined && isOpen(last) ? last : undefined;
}

function isOpen(entry: Entry): entry is QuestionEntry {
  return entry.kind === "question" && entry.answer === undefined;
}

/** The products that count now; earlier ones are history. */
export function newestRecommendation(
  entries: readonly Entry[],
): Extract<Entry, { readonly kind: "recommendation" }> | undefined {
  return entries.findLast((entry) => entry.kind === "recommendation");
}

function apply(known: Transcript, message: ServerMessage): Transcript {
  const { seq } = message;
  switch (message.type) {
    case "greeting": {
      const { title, disclosure, locale, total, text } = message;
      const entries: readonly Entry[] = [{ kind: "advisor", seq, text }];
      return { ...known, title, disclosure, locale, total, remaining: [total], entries };
    }
    case "shopper-said":
      return { ...shopperSaid(withoutSilence(known), seq, message), owing: true };
    case "understood":
      return { ...understood(known, seq, message), owing: true };
    case "retracted":
      return { ...retracted(withoutSilence(known), seq, message), owing: true };
    case "question":
      return asked(withSpeech(known, seq), seq, message);
    case "recommendation": {
      const { remaining, products, relaxed } = message;
      const shown = { remaining, products, ...(relaxed && { relaxed }) };
      const { labels } = known;
      const entry: Entry = { kind: "recommendation", seq, message: shown, labels };
      const spoken = withoutOpenQuestion(withSpeech(known, seq));
      return { ...withRemaining(spoken, remaining), entries: [...spoken.entries, entry] };
    }
    case "restarted": {
      const entries: readonly Entry[] = [{ kind: "advisor", seq, text: message.text }];
      return { ...known, owing: false, entries, remaining: [known.total] };
    }
    case "locale": {
      const { entries } = withoutSilence(known);
      // The products follow in the other language.
      const said = entries.filter((entry) => entry !== newestRecommendation(entries));
      return { ...known, owing: false, locale: message.locale, entries: said };
    }
    case "wording":
      return spoken(known, seq, message.text);
    default:
      return unheardOf(known, seq, message);
  }
}

/** A newer server may send what is not known here: its words count, the rest does no harm. */
function unheardOf(
  known: Transcript,
  seq: number,
  message: { readonly text?: unknown },
): Transcript {
  return typeof message.text === "string" ? said(known, seq, message.text) : known;
}

/** A sentence of its own. The question that was open stays so, below it. */
function said(known: Transcript, seq: number, text: string): Transcript {
  const { entries } = withoutSilence(known);
  const open = entries.findLast(isOpen);
  const sentence: Entry = { kind: "advisor", seq, text };
  const others = entries.filter((entry) => entry !== open);
  return { ...known, owing: false, entries: [...others, sentence, ...(open ? [open] : [])] };
}

function withLabels(labels: Labels, message: ServerMessage): Labels {
  switch (message.type) {
    case "shopper-said": {
      const { needs = [], critique, text } = message;
      return { ...labels, ...named(needs), ...(critique && { [critique.need]: text }) };
    }
    case "understood":
    case "locale":
      return { ...labels, ...named(message.needs) };
    default:
      return labels;
  }
}

function named(needs: readonly WireNeed[] = []): Labels {
  return Object.fromEntries(needs.map(({ id, label }) => [id, label]));
}

/** A tapped answer goes to its question; everything else is an entry of its own. */
function shopperSaid(known: Transcript, seq: number, message: ShopperSaidMessage): Transcript {
  const { text, answer, critique } = message;
  if (critique !== undefined) {
    const wish: Chip = { id: critique.need, label: text };
    return withEntry(
      withoutChips(known, (id) => id === wish.id),
      {
        kind: "shopper",
        seq,
        text,
        wish,
      },
    );
  }
  if (answer === undefined) return withEntry(known, { kind: "shopper", seq, text });
  const { question, options = [], value, revised } = answer;
  const given: EntryAnswer = { text, options, ...(value && { value }) };
  const clean = withoutChips(known, (id) => isWithin(id, question));
  const place = clean.entries.findLastIndex(isQuestion(question));
  const answered =
    place === -1 ? clean : replaceEntry(clean, place, (entry) => ({ ...entry, answer: given }));
  const isLast = place === known.entries.length - 1 && revised !== true;
  if (isLast && place !== -1) return answered;
  return withEntry(answered, { kind: "shopper", seq, text, ...(revised && { revised }) });
}

function understood(known: Transcript, seq: number, message: UnderstoodMessage): Transcript {
  let next = withoutChips(known, (id) => message.needs.some((need) => need.id === id));
  for (const { question, options = [] } of message.answers) {
    next = withoutChips(next, (id) => isWithin(id, question));
    const place = next.entries.findLastIndex(isQuestion(question));
    if (place === -1) continue;
    next = replaceEntry(next, place, (entry) => {
      // What was tapped before does not vanish: it stays, struck out.
      const text = entry.answer?.text ?? "";
      return { ...entry, answer: { text, options, typed: true } };
    });
  }
  if (message.needs.length === 0) return next;
  const chips = message.needs.map(({ id, label, source }): Chip => {
    // What somebody said, chose or asked for is no assumption.
    const assumed = !["text", "answer", "critique"].includes(source);
    return { id, label, ...(assumed && { assumed }) };
  });
  return withEntry(next, { kind: "needs", seq, chips });
}

/** What was taken back is marked where it was said, and the act is an entry of its own. */
function retracted(known: Transcript, seq: number, message: RetractedMessage): Transcript {
  const { need, label } = message;
  const unmarked = withoutChips(known, (id) => isWithin(id, need));
  const entries = unmarked.entries.map((entry) =>
    entry.kind === "question" && entry.answer !== undefined && isWithin(need, entry.question.id)
      ? { ...entry, answer: withoutNeed(entry, entry.answer, need) }
      : entry,
  );
  return withEntry({ ...unmarked, entries }, { kind: "taken-back", seq, label });
}

function withoutNeed({ question }: QuestionEntry, answer: EntryAnswer, need: string): EntryAnswer {
  const options = answer.options.filter((id) => `${question.id}.${id}` !== need);
  if (options.length === 0 || need === question.id) return { ...answer, gone: true };
  const labels = question.options.filter(({ id }) => options.includes(id));
  const text = answer.typed ? answer.text : labels.map(({ label }) => label).join(", ");
  return { ...answer, options, text };
}

function asked(known: Transcript, seq: number, message: QuestionMessage): Transcript {
  const next = withRemaining(withoutOpenQuestion(known), message.remaining);
  return withEntry(next, { kind: "question", seq, question: message.question });
}

/** A question that was passed over is asked again when it matters; until then it is no history. */
function withoutOpenQuestion(known: Transcript): Transcript {
  const entries = known.entries.filter((entry) => !isOpen(entry));
  return entries.length === known.entries.length ? known : { ...known, entries };
}

/** The sentence stands before products and question although it arrives after them. */
function withSpeech(known: Transcript, seq: number): Transcript {
  const isThere = known.entries.some(isSilent);
  return known.owing && !isThere ? withEntry(known, { kind: "speech", seq }) : known;
}

function spoken(known: Transcript, seq: number, wording: string): Transcript {
  // What stands beside the products need not be said twice.
  const relaxed = newestRecommendation(known.entries)?.message.relaxed?.text ?? "";
  const text = wording.replace(relaxed, "").trim();
  const place = known.entries.findLastIndex(isSilent);
  const slot = known.entries[place];
  const next = { ...known, owing: false };
  if (slot === undefined) return withEntry(next, { kind: "speech", seq, text, spoken: seq });
  const entry: Entry = { kind: "speech", seq: slot.seq, text, spoken: seq };
  return { ...next, entries: known.entries.with(place, entry) };
}

/** The shopper went on before the sentence was spoken; it is no longer needed. */
function withoutSilence(known: Transcript): Transcript {
  return known.entries.some(isSilent)
    ? { ...known, entries: known.entries.filter((entry) => !isSilent(entry)) }
    : known;
}

export function isSilent(entry: Entry): boolean {
  return entry.kind === "speech" && entry.text === undefined;
}

function withRemaining(known: Transcript, remaining: number): Transcript {
  return known.remaining.at(-1) === remaining
    ? known
    : { ...known, remaining: [...known.remaining, remaining] };
}

function withEntry(known: Transcript, entry: Entry): Transcript {
  return { ...known, entries: [...known.entries, entry] };
}

function replaceEntry(
  known: Transcript,
  place: number,
  change: (entry: QuestionEntry) => QuestionEntry,
): Transcript {
  const entry = known.entries[place];
  if (entry?.kind !== "question") return known;
  return { ...known, entries: known.entries.with(place, change(entry)) };
}

function isQuestion(id: string): (entry: Entry) => boolean {
  return (entry) => entry.kind === "question" && entry.question.id === id;
}

/**
 * A part is called after its whole: the need of an option `question.option`, that of an amount as its
 * question; "a hat" of "gloves or a hat" goes with it.
 */
function isWithin(id: string, whole: string): boolean {
  return id === whole || id.startsWith(`${whole}.`);
}

/** Marks chips whose need no longer counts, or counts under a newer chip. */
function withoutChips(known: Transcript, isOver: (id: string) => boolean): Transcript {
  const mark = (chip: Chip): Chip => (isOver(chip.id) ? { ...chip, gone: true } : chip);
  const entries = known.entries.map((entry): Entry => {
    if (entry.kind === "needs" && entry.chips.some(({ id }) => isOver(id))) {
      return { ...entry, chips: entry.chips.map(mark) };
    }
    if (entry.kind === "shopper" && entry.wish !== undefined && isOver(entry.wish.id)) {
      return { ...entry, wish: mark(entry.wish) };
    }
    return entry;
  });
  return { ...known, entries };
}
