import { testsOf } from "../../catalog/condition.ts";
import type { Topic } from "../../flow/talk-request.ts";
import { inLocale } from "../../lib/localized.ts";
import { capitalise, namesIn } from "../../wording/template.ts";
import { explanationOf } from "./about-attribute.ts";
import { valueMeaning } from "./explanation.ts";
import { withoutStop, type Reply, type TalkView } from "./reply.ts";
import { termLabel, typicalDifferences } from "./typical-difference.ts";

/**
 * What tells two terms apart: what each is good and bad for, in the author's words, and how the
 * products of one differ from those of the other in what the shop states.
 */
export function replyDifference(
  view: TalkView,
  terms: readonly Topic[],
  /** A second word that the catalogue does not know. */
  unknown?: string,
): Reply {
  const { differ, lines } = view.phrases;
  const meanings = terms.flatMap((topic) => meaningOf(view, topic) ?? []);
  const labels = terms.map((topic) => termLabel(view, topic));
  const [one, other] = terms;
  const typical =
    one === undefined || other === undefined ? undefined : typicalDifferences(view, [one, other]);
  const told = [
    ...meanings,
    ...(typical === undefined ? [] : [differ.typical(typical.texts.join("; "))]),
  ];
  const text = lines([], told.length > 0 ? told : [differ.unexplained(labels)]);
  const missing = unknown === undefined ? "" : ` ${differ.unknown(unknown)}`;
  return {
    text: text + missing,
    claims: typical?.claims ?? [],
    products: [],
    terms: terms.map(({ attribute }) => attribute),
  };
}

/** As a sentence that begins with the term. */
function meaningOf(view: TalkView, topic: Topic): string | undefined {
  const attribute = view.knowledge.catalog.attributes.get(topic.attribute);
  if (attribute === undefined) return undefined;
  const said = valueMeaning(view, attribute, topic);
  if (said !== undefined) return `${withoutStop(said)}.`;
  const told =
    topic.value === undefined ? explanationOf(view, attribute) : optionMeaning(view, topic);
  return told && `${termLabel(view, topic)}: ${capitalise(withoutStop(told))}.`;
}

/** Why an option that stands for just this value is a good one, if its author says so. */
function optionMeaning({ knowledge, locale }: TalkView, topic: Topic): string | undefined {
  const options = knowledge.flow.questions.flatMap((question) => question.options);
  const meant = options.find(({ must, wish, because }) => {
    const tests = [must, wish].flatMap((part) => (part === undefined ? [] : testsOf(part)));
    const isOnly = tests.every(
      ({ attribute, test }) =>
        attribute === topic.attribute &&
        test.type === "any-of" &&
        test.values.length === 1 &&
        test.values[0] === topic.value,
    );
    return because !== undefined && tests.length > 0 && isOnly;
  });
  const text = meant?.because && inLocale(meant.because, locale);
  return text === undefined || namesIn(text).length > 0 ? undefined : text;
}
