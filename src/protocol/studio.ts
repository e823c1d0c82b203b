/**
 * What the studio and its server say to each other, under `/api/studio` (docs/studio-api.md). Types
 * only: the studio's web app trusts its own server and carries no validator.
 */

export type * from "./studio/people.ts";
export type * from "./studio/catalog.ts";
export type * from "./studio/document.ts";
export type * from "./studio/flow.ts";
export type * from "./studio/edit.ts";
export type * from "./studio/publish.ts";
export type * from "./studio/proof.ts";
export type * from "./studio/preview.ts";
