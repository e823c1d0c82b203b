import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkCommand } from "../../src/cli/check.ts";
import { smallFlowText } from "../fixtures/small-shop.ts";
import { createShopFolder, type ShopFolder } from "./shop-folder.ts";

let shop: ShopFolder;
beforeEach(async () => {
  shop = await createShopFolder();
});
afterEach(async () => shop.remove());

/** The flow of the small shop with some parts replaced. */
function flow(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, smallFlowText);
}

const conversation = (products: number): string => `schema: 1
flow: small-jackets
conversations:
  - name: in town
    turns:
      - { answer: { where: [town] }, products: ${products} }
`;

describe("lotse check", () => {
  it("finds everything in order", async () => {
    await shop.put("flows/small-jackets.yaml", flow());
    await shop.put("flows/small-jackets.test.yaml", conversation(3));
    expect(await shop.run(checkCommand)).toEqual({
      code: 0,
      stdout: "1 flow checked: everything is in order\n",
      stderr: "",
    });
  });

  it("lists every issue with its place and what is meant", async () => {
    const [wrong, missing] = [
      ["waterproof_mm: { gte: 10000 }", "waterprof_mm: { gte: 10000 }"],
      [", de: Dauerregen", ""],
    ] as const;
    await shop.put("flows/small-jackets.yaml", flow(wrong, missing));
    const { code, stdout } = await shop.run(checkCommand);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^@\/flows\/small-jackets\.yaml:36:17 error unknown-attribute: .*waterprof_mm.* \(did you mean "waterproof_mm"\?\)$/m,
    );
    expect(stdout).toMatch(
      /^@\/flows\/small-jackets\.yaml:34:16 error missing-translation: .*\(the title has it\)$/m,
    );
    expect(stdout).toMatch(/\n1 flow checked: 2 errors, 0 warnings\n$/);
  });

  it("lets warnings pass", async () => {
    await shop.put("flows/small-jackets.yaml", flow(["[helmet, budget]", "[carry, budget]"]));
    const { code, stdout } = await shop.run(checkCommand);
    expect(code).toBe(0);
    expect(stdout).toMatch(/warning relax-without-must/);
    expect(stdout).toMatch(/1 flow checked: 0 errors, 1 warning\n$/);
  });

  it("holds the conversations beside a flow that is in order", async () => {
    await shop.put("flows/small-jackets.test.yaml", conversation(2));
    await shop.put("flows/small-jackets.yaml", flow());
    const { code, stdout } = await shop.run(checkCommand);
    expect(code).toBe(1);
    expect(stdout).toContain(
      "@/flows/small-jackets.test.yaml:6:48 error conversation-failed: in town: products: expected 2, found 3\n",
    );
    await shop.put("flows/small-jackets.yaml", flow(["gte: 10000", "gte: 99999"]));
    expect((await shop.run(checkCommand)).stdout).not.toContain("conversation-failed");
  });

  it("says what is wrong with a file by its name, and with the flow in it as well", async () => {
    await shop.put("elsewhere/copy.yaml", flow(["{ eq: jacket }", "{ eq: jaket }"]));
    const { code, stdout } = await shop.run(checkCommand, "@/elsewhere/copy.yaml");
    expect(code).toBe(1);
    expect(stdout).toMatch(/copy\.yaml:3:5 error flow-file-name: .*rename the file/);
    expect(stdout).toMatch(/copy\.yaml:6:16 error unknown-value: .*did you mean "jacket"\?/);
  });

  it("checks the files it is given, and goes on after one that cannot be read", async () => {
    await shop.put("flows/small-jackets.yaml", flow());
    await shop.put("flows/broken.yaml", "a: [");
    const { code, stdout } = await shop.run(
      checkCommand,
      "@/flows/none.yaml",
      "@/flows/small-jackets.yaml",
      "@/flows/broken.yaml",
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^@\/flows\/none\.yaml error file-not-found: there is no such file/);
    expect(stdout).toMatch(/@\/flows\/broken\.yaml:1:5 error yaml-/);
    expect(stdout).toMatch(/3 flows checked: 2 errors/);
  });

  it("prints one object when asked", async () => {
    await shop.put("flows/small-jackets.yaml", flow(["{ any_of: [town] }", "{ any_of: [twon] }"]));
    const { code, stdout } = await shop.run(checkCommand, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      files: ["@/flows/small-jackets.yaml"],
      issues: [
        {
          code: "unknown-value",
          severity: "error",
          message: '"use" has no value "twon"',
          hint: 'did you mean "town"?',
          path: "questions[0].options[0].wish.use",
          file: "@/flows/small-jackets.yaml",
          line: 20,
          column: 22,
        },
      ],
    });
  });

  it("tells of catalogues that cannot be used", async () => {
    await shop.put(
      "catalog/small/products.jsonl",
      '{"id":"a","title":"A","attributes":{"hod":true}}\n',
    );
    await shop.put("flows/small-jackets.yaml", flow());
    const { code, stdout } = await shop.run(checkCommand);
    expect(code).toBe(1);
    expect(stdout).toMatch(/products\.jsonl:1:1 error unknown-attribute/);
    expect(stdout).toMatch(/error unknown-catalog/);
  });

  it.each([
    [["--jsn"], "unknown flag --jsn (did you mean --json?)"],
    [[], "there are no flows in @/flows"],
  ])("ends with 2 for %j", async (args, problem) => {
    const { code, stdout, stderr } = await shop.run(checkCommand, ...args);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: `lotse check: ${problem}\n`,
    });
  });
});
