import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ConversationId, TurnKey } from "../../advisor/ports.ts";

/**
 * What a conversation is written with: AES-256-GCM under a key of its own, bound to its place in the
 * log, so that no row can stand in for another. Who erases the key has erased the conversation,
 * wherever copies of it lie.
 */
export interface Seal {
  /** Packed JSON → what is stored. */
  close(seq: number, packed: Buffer): string;
  /** @throws BrokenSealError when it was not written with this key at this place. */
  open(seq: number, stored: string): string;
  /** A turn's fingerprint, from which nobody without the key can guess what was said. */
  hash(turn: TurnKey): string;
}

/** A row that cannot be opened: damaged, moved, or of another key. */
export class BrokenSealError extends Error {
  override readonly name = "BrokenSealError";
  readonly code = "broken-seal";
}

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** The first byte of what is sealed. */
const asItIs = 0;
const deflated = 1;

/** Shorter texts gain nothing from it. */
const deflateFrom = 512;

/** What an event may unfold to; the largest are a few kilobytes. */
const jsonBytesMax = 4_000_000;

export function newKey(): string {
  return randomBytes(keyBytes).toString("base64");
}

/** @param key 256 bits in base64. */
export function createSeal(conversation: ConversationId, key: string): Seal {
  const secret = Buffer.from(key, "base64");
  const placeOf = (seq: number): Buffer => Buffer.from(`${conversation} ${seq}`);
  return {
    close(seq, packed) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv("aes-256-gcm", secret, iv).setAAD(placeOf(seq));
      const body = cipher.update(packed);
      cipher.final();
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64");
    },
    open(seq, stored) {
      // Written before there were seals.
      if (stored.startsWith("{")) return stored;
      const bytes = Buffer.from(stored, "base64");
      const body = bytes.subarray(ivBytes + tagBytes);
      try {
        const decipher = createDecipheriv("aes-256-gcm", secret, bytes.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        })
          .setAAD(placeOf(seq))
          .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        const opened = decipher.update(body);
        decipher.final();
        return unpack(opened);
      } catch {
        throw new BrokenSealError(`event ${seq} of ${conversation} cannot be opened`);
      }
    },
    hash: (turn) => createHash("sha256").update(secret).update(turn.hash).digest("base64"),
  };
}

/**
 * What the presser remembers suffices for 8 kB, which is more than an event has; getting more ready took
 * longer than pressing.
 */
const pressing = { level: 1, windowBits: 13, memLevel: 6 } as const;

/** JSON → what is sealed. Cards and questions repeat themselves: pressed, they are a third. */
export function pack(json: string): Buffer {
  const bytes = Buffer.from(json);
  const isPressed = bytes.length >= deflateFrom;
  const body = isPressed ? deflateRawSync(bytes, pressing) : bytes;
  // It is kept for a while: a slice of what small buffers share would keep all of that.
  const packed = Buffer.allocUnsafeSlow(1 + body.length);
  packed[0] = isPressed ? deflated : asItIs;
  packed.set(body, 1);
  return packed;
}

function unpack(bytes: Buffer): string {
  const body = bytes.subarray(1);
  return bytes[0] === deflated
    ? inflateRawSync(body, { maxOutputLength: jsonBytesMax }).toString()
    : body.toString();
}
