import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";
import type { Passwords } from "../../workshop/people.ts";

/** 32 MB and about 100 ms per guess (OWASP's recommendation for scrypt, one step below the largest). */
const usual: Cost = { N: 2 ** 15, r: 8, p: 3 };

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

const keyBytes = 32;

/** scrypt with a salt for each password; what it cost stands beside the hash, so that it may rise. */
export function createPasswords(cost: Cost = usual): Passwords {
  return {
    async hash(password) {
      const salt = randomBytes(16);
      const key = await derive(password, salt, cost);
      const { N, r, p } = cost;
      return ["scrypt", N, r, p, salt.toString("base64"), key.toString("base64")].join("$");
    },
    async matches(password, stored) {
      const [kind, N, r, p, salt = "", expected = ""] = stored.split("$");
      if (kind !== "scrypt") return false;
      const found = await derive(password, Buffer.from(salt, "base64"), {
        N: Number(N),
        r: Number(r),
        p: Number(p),
      });
      return timingSafeEqual(found, Buffer.from(expected, "base64"));
    },
  };
}

async function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r };
  return await new Promise((resolve, reject) => {
    // The same password typed on another keyboard may be composed of other characters.
    scrypt(password.normalize("NFKC"), salt, keyBytes, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
