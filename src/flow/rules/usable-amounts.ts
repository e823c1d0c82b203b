import { error, type Rule } from "../rule.ts";

/** A question for an amount knows which number it limits. */
export const usableAmounts: Rule = ({ written, catalog }) =>
  written.questions.flatMap((question, at) => {
    if (question.kind !== "range" && question.kind !== "budget") return [];
    const id = question.attribute ?? (question.kind === "budget" ? "price" : undefined);
    if (id === undefined) {
      if (question.options !== undefined) return [];
      return [
        error(
          "missing-attribute",
          `the range question "${question.id}" names no attribute and has no options`,
          ["questions", at],
          "add attribute: with a number of the catalogue",
        ),
      ];
    }
    const attribute = catalog.attributes.get(id);
    // An attribute that does not exist is another rule's concern.
    if (attribute === undefined || attribute.kind === "number") return [];
    return [
      error(
        "amount-without-number",
        `"${id}" is a ${attribute.kind} attribute, an amount can only limit a number`,
        ["questions", at, "attribute"],
      ),
    ];
  });
