/**
 * What the studio and its server say to each other about what shoppers did, under `/api/studio`
 * (docs/studio-learning-api.md). Types only, as in `studio.ts`.
 *
 * Days are days of UTC, written `2026-11-22`; shares are 0 to 1; money is decimal, in the currency's
 * main unit. Labels of questions, options and products are for the studio to look up by their ids;
 * where that may fail (a question that is gone) the answer carries them in `names`.
 */

export type * from "./learning/scope.ts";
export type * from "./learning/dashboard.ts";
export type * from "./learning/conversations.ts";
export type * from "./learning/insights.ts";
export type * from "./learning/experiments.ts";
export type * from "./learning/demo.ts";
