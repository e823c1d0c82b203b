/** What the advisor needs of the world. Each port has a contract suite that every adapter passes. */

export type * from "./ports/conversation-log.ts";
export type * from "./ports/flow-archive.ts";
export type * from "./ports/shopper-tokens.ts";
export type * from "./ports/doorbell.ts";
export type * from "./ports/rate-limit.ts";
export type * from "./ports/trials.ts";
export type * from "./ports/voice.ts";
export type * from "./ports/second-reader.ts";
export type * from "./ports/embedder.ts";
export type * from "./ports/weather-source.ts";
export type * from "./ports/process.ts";
