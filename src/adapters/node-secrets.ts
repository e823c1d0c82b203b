import { createHash, randomBytes } from "node:crypto";
import type { ConversationId, Secrets } from "../advisor/ports.ts";

/** Random bits and hashes from the platform. */
export const nodeSecrets: Secrets = {
  newConversationId: () => randomBytes(16).toString("base64url") as ConversationId,
  newToken: () => randomBytes(32).toString("base64url"),
  hash: (text) => createHash("sha256").update(text).digest("base64url"),
};
