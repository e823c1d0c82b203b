import type { Settings, Simulation } from "../simulation/simulate.ts";
import { orders, type Order } from "../simulation/order.ts";

/** What was simulated, for whoever reads the numbers. */
export interface SimulatedFlow {
  readonly flow: string;
  readonly questions: number;
  readonly catalog: string;
  readonly products: number;
  readonly settings: Settings;
}

/** The published form: one object, shares from 0 to 1. */
export function formatSimulationJson({ shoppers, orders: results, critique }: Simulation): string {
  const published = Object.fromEntries(
    orders.map((order) => {
      const { success, ...others } = results[order];
      const after = (questions: number): number => rounded(success[questions] ?? 0);
      return [
        order,
        {
          success: { "3": after(3), "4": after(4), "5": after(5) },
          meanQuestions: rounded(others.meanQuestions),
          deadEnds: others.deadEnds,
          questionsBeforeProducts: others.questionsBeforeProducts,
          utilityLost: rounded(others.utilityLost),
        },
      ];
    }),
  );
  const found = critique && { found5: rounded(critique.found5) };
  return `${JSON.stringify({ shoppers, orders: published, ...(found && { critique: found }) })}\n`;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** A table with one line per order, then how success grows with every question. */
export function formatSimulation(simulated: SimulatedFlow, simulation: Simulation): string {
  return [
    ...introduce(simulated),
    "",
    ...table(simulation),
    "",
    ...plot(simulation),
    ...(simulation.critique === undefined ? [] : ["", aboutCritiques(simulation.critique.found5)]),
    "",
    `Shares are exact to about ${percent(standardError(simulation.shoppers) * 2)} (two standard errors).`,
    "",
  ].join("\n");
}

function introduce({ flow, questions, catalog, products, settings }: SimulatedFlow): string[] {
  const { shoppers, wrong, unsure, volunteer, seed } = settings;
  return [
    `${flow}: ${questions} questions about ${grouped(products)} products of ${catalog}`,
    `${grouped(shoppers)} shoppers, ${percent(wrong)} of answers wrong, ${percent(unsure)} not sure, ` +
      `${volunteer} ${volunteer === 1 ? "need" : "needs"} volunteered, seed ${seed}`,
  ];
}

export const orderNames: Readonly<Record<Order, string>> = {
  "information-gain": "information gain",
  authored: "authored",
  catalogue: "catalogue",
  random: "random",
};

const nameWidth = 18;

function table({ orders: results }: Simulation): string[] {
  const heads = [
    "after 3",
    "after 4",
    "after 5",
    "questions",
    "of these",
    "lost",
    "before",
    "dead ends",
  ];
  const adaptive = results["information-gain"].meanQuestions;
  const rows = orders.map((order) => {
    const { success, meanQuestions, utilityLost, questionsBeforeProducts, deadEnds } =
      results[order];
    const { median, max } = questionsBeforeProducts;
    return line(orderNames[order], [
      ...[3, 4, 5].map((questions) => percent(success[questions] ?? 0)),
      meanQuestions.toFixed(2),
      order === "information-gain" || meanQuestions === 0 ? "" : share(adaptive / meanQuestions),
      percent(utilityLost),
      `${median} to ${max}`,
      String(deadEnds),
    ]);
  });
  return [line("order", heads), ...rows, ...legend];
}

const legend = [
  "after n: the shopper's product was among the best three after n questions · questions: until it",
  "was, all of them if never · of these: how many of them information gain takes · lost: of utility,",
  "by the best of three after five questions · catalogue: in the order of its attributes",
  "before: questions before products are shown, median and most",
];

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(10)).join("");
}

const barWidth = 40;

/** One bar per order and number of questions. */
function plot({ orders: results }: Simulation): string[] {
  return orders.flatMap((order) =>
    results[order].success.map((share, questions) => {
      const name = questions === 0 ? orderNames[order] : "";
      const bar = "█".repeat(Math.round(share * barWidth)).padEnd(barWidth, "░");
      return `${name.padEnd(nameWidth)}${questions}  ${bar} ${percent(share)}`;
    }),
  );
}

function aboutCritiques(found: number): string {
  return `With critiques ("this one, but lighter"), shown within five interactions: ${percent(found)}`;
}

/** Of a share near one half, where it is largest. */
function standardError(shoppers: number): number {
  return 0.5 / Math.sqrt(shoppers);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** "0.93": two numbers beside each other that are not both shares of the same. */
function share(ratio: number): string {
  return ratio.toFixed(2);
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
