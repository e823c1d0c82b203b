import { describe, expect, it } from "vitest";
import type { WrittenCondition } from "../../src/catalog/condition.ts";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import { atKey, conditionsIn, error, optionsIn, testsIn, warning } from "../../src/flow/rule.ts";
import { formatPath } from "../../src/lib/issue.ts";
import { demand, smallFlowText } from "../fixtures/small-shop.ts";

const document = demand(parseFlow({ text: smallFlowText, revision: "r" }));

describe("walking through a flow", () => {
  it("finds every condition, what it is for and where it stands", () => {
    const found = conditionsIn(document.written).map(
      ({ role, path }) => `${role} ${formatPath(path)}`,
    );
    expect(found).toEqual([
      "scope scope",
      "wish questions[0].options[0].wish",
      "wish questions[0].options[1].wish",
      "wish questions[0].options[2].wish",
      "must questions[1].options[0].must",
      "must questions[1].options[1].must",
      "must questions[2].options[0].must",
      "wish questions[3].options[0].wish",
      "must questions[4].options[0].must",
      "must questions[4].options[1].must",
    ]);
  });

  it("finds every option with its question", () => {
    const found = optionsIn(document.written).map(
      ({ question, option, path }) => `${question.id}.${option.id} ${formatPath(path)}`,
    );
    expect(found).toHaveLength(11);
    expect(found[3]).toBe("against.rain questions[1].options[0]");
  });

  it.each<[WrittenCondition, readonly string[]]>([
    [{ price: { lte: 9 } }, ["price x.price"]],
    [{ price: { lte: 9 }, use: { eq: "rock" } }, ["price x.price", "use x.use"]],
    [
      { any: [{ price: { lte: 9 } }, { not: { use: { eq: "rock" } } }] },
      ["price x.any[0].price", "use x.any[1].not.use"],
    ],
    [{ all: [{ all: [{ kind: { eq: "a" } }] }] }, ["kind x.all[0].all[0].kind"]],
    [{}, []],
  ])("finds every test in %j", (written, expected) => {
    const found = testsIn(written, ["x"]).map(
      ({ attribute, path }) => `${attribute} ${formatPath(path)}`,
    );
    expect(found).toEqual(expected);
  });
});

describe("an issue", () => {
  it("is an error or a warning, with a hint where there is one", () => {
    const plain = { code: "c", severity: "error", message: "m", path: ["a"] };
    expect(error("c", "m", ["a"])).toStrictEqual(plain);
    expect(error("c", "m", ["a"], "h")).toStrictEqual({ ...plain, hint: "h" });
    expect(warning("c", "m", ["a"])).toStrictEqual({ ...plain, severity: "warning" });
  });

  it("about a name is shown where the name stands", () => {
    const path = ["scope", "kind"];
    expect(atKey(error("c", "m", path), document)).toMatchObject(
      document.places.positionOfKey?.(path) ?? {},
    );
    expect(atKey(error("c", "m", path), { ...document, places: {} })).toStrictEqual(
      error("c", "m", path),
    );
  });
});
