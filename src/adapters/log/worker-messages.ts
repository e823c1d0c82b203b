import type { ConversationLog, FlowArchive } from "../../advisor/ports.ts";
import type { LearningStore } from "../../workshop/learning/learning-store.ts";
import type { StudioStore } from "../../workshop/studio-store.ts";
import type { PlainError } from "./log-error.ts";

/** What the process and its log worker say to each other. */

export type Call =
  | { readonly method: "create"; readonly args: Parameters<ConversationLog["create"]> }
  | { readonly method: "find"; readonly args: Parameters<ConversationLog["find"]> }
  | { readonly method: "read"; readonly args: Parameters<ConversationLog["read"]> }
  | { readonly method: "findTurn"; readonly args: Parameters<ConversationLog["findTurn"]> }
  | { readonly method: "append"; readonly args: Parameters<ConversationLog["append"]> }
  | { readonly method: "extend"; readonly args: Parameters<ConversationLog["extend"]> }
  | { readonly method: "takeOver"; readonly args: Parameters<ConversationLog["takeOver"]> }
  | { readonly method: "heads"; readonly args: Parameters<ConversationLog["heads"]> }
  | { readonly method: "erase"; readonly args: Parameters<ConversationLog["erase"]> }
  | { readonly method: "eraseIdle"; readonly args: Parameters<ConversationLog["eraseIdle"]> }
  | { readonly method: "bind"; readonly args: Parameters<ConversationLog["bind"]> }
  | { readonly method: "ofShopper"; readonly args: Parameters<ConversationLog["ofShopper"]> }
  | { readonly method: "useUp"; readonly args: Parameters<ConversationLog["useUp"]> }
  | { readonly method: "keepFlow"; readonly args: Parameters<FlowArchive["keep"]> }
  | { readonly method: "findFlow"; readonly args: Parameters<FlowArchive["find"]> }
  | { readonly method: "dropPreviews"; readonly args: Parameters<FlowArchive["dropPreviews"]> }
  | {
      readonly method: "studio";
      readonly name: keyof StudioStore;
      readonly args: readonly unknown[];
    }
  | {
      readonly method: "learning";
      readonly name: keyof LearningStore;
      readonly args: readonly unknown[];
    }
  | { readonly method: "close" };

export type ToWorker = Call & { readonly id: number };

export type ToOwner =
  | { readonly type: "progress"; readonly sentence: string }
  | { readonly type: "ready" }
  | { readonly type: "failed"; readonly error: PlainError }
  | { readonly type: "result"; readonly id: number; readonly value: unknown }
  | { readonly type: "error"; readonly id: number; readonly error: PlainError };
