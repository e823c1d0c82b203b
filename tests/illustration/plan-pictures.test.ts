import { describe, expect, it } from "vitest";
import { planPictures } from "../../catalog/illustration/plan-pictures.ts";

const jacket = {
  id: "a-b-m",
  title: "A",
  group: "a-b",
  image: "images/a-b-m-red.svg",
  attributes: { kind: "jacket", hood: true },
  variants: [
    { id: "1", options: { size: "S", colour: "red" }, image: "images/a-b-m-red.svg" },
    { id: "2", options: { size: "M", colour: "red" }, image: "images/a-b-m-red.svg" },
    { id: "3", options: { size: "S", colour: "blue" }, image: "images/a-b-m-blue.svg" },
  ],
};

function plan(...products: readonly unknown[]): ReturnType<typeof planPictures> {
  return planPictures(products.map((product) => JSON.stringify(product)).join("\n"));
}

describe("planPictures", () => {
  it("plans one picture per product and colour", () => {
    expect(plan(jacket)).toEqual({
      problems: [],
      pictures: ["red", "blue"].map((colour) => ({
        file: `a-b-m-${colour}.svg`,
        subject: { kind: "jacket", colour, attributes: jacket.attributes, model: "a-b" },
      })),
    });
  });

  it.each([
    ["its only colour", { colour: ["green"] }, "green"],
    ["a single value", { colour: "beige" }, "beige"],
    ["no colour", {}, ""],
  ])("draws a product without variants in %s", (_, attributes, colour) => {
    const { pictures } = plan({ id: "p", title: "P", image: "images/p.svg", attributes });
    expect(pictures).toEqual([
      { file: "p.svg", subject: { kind: "", colour, attributes, model: "p" } },
    ]);
  });

  it("asks for no picture where none is named", () => {
    expect(plan({ id: "p", title: "P" })).toEqual({ pictures: [], problems: [] });
  });

  it.each([
    "images/../p.svg",
    "../p.svg",
    "images/a/b.svg",
    "images/p.png",
    "https://x.test/p.svg",
  ])("refuses to write to %s", (image) => {
    const { pictures, problems } = plan({ id: "p", title: "P", image });
    expect(pictures).toEqual([]);
    expect(problems).toEqual([`line 1: "${image}" is not images/<name>.svg`]);
  });

  it("names the lines it cannot read and plans the others", () => {
    const { pictures, problems } = planPictures(`{\n{"id":"x"}\n\n${JSON.stringify(jacket)}\n`);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toBe("line 1: not JSON");
    expect(problems[1]).toContain("line 2: ");
    expect(pictures).toHaveLength(2);
  });
});
