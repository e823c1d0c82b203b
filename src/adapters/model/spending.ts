/** What one use of the model cost, or may cost at most. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Zero means no limit. Money in the currency the prices are stated in. */
export interface Cap {
  readonly tokens: number;
  readonly money: number;
}

export interface SpendingSettings {
  readonly caps: { readonly turn: Cap; readonly conversation: Cap; readonly day: Cap };
  /** Per million tokens. */
  readonly prices: { readonly input: number; readonly output: number };
}

/**
 * Spending has a ceiling: the worst case is set aside before a call and settled after it, for the
 * turn, the conversation and the day. Counted in this process, days in UTC.
 */
export interface Spending {
  /** Sets aside the worst case; undefined when it would break a cap. */
  reserve(who: Spender, worst: Usage): Reservation | undefined;
}

export interface Spender {
  readonly conversation: string;
  readonly turn: string;
}

export interface Reservation {
  /** What it really was. */
  settle(actual: Usage): void;
}

interface Account {
  tokens: number;
  money: number;
}

/** Conversations and turns remembered; the day's cap holds for all of them together. */
const accountsMax = 10_000;

export function createSpending(settings: SpendingSettings, now: () => number): Spending {
  const { caps, prices } = settings;
  const accounts = new Map<string, Account>();
  const cost = ({ inputTokens, outputTokens }: Usage): Account => ({
    tokens: inputTokens + outputTokens,
    money: (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000,
  });

  function accountOf(key: string): Account {
    const account = accounts.get(key) ?? { tokens: 0, money: 0 };
    accounts.delete(key);
    accounts.set(key, account);
    if (accounts.size > accountsMax) {
      // The day's account is used with every call, so it is never the oldest.
      const [oldest] = accounts.keys();
      if (oldest !== undefined) accounts.delete(oldest);
    }
    return account;
  }

  return {
    reserve({ conversation, turn }, worst) {
      const day = new Date(now()).toISOString().slice(0, 10);
      const affected = [
        { account: accountOf(`turn ${conversation} ${turn}`), cap: caps.turn },
        { account: accountOf(`conversation ${conversation}`), cap: caps.conversation },
        { account: accountOf(`day ${day}`), cap: caps.day },
      ];
      const wanted = cost(worst);
      if (affected.some(({ account, cap }) => isBeyond(account, wanted, cap))) return undefined;
      for (const { account } of affected) add(account, wanted, 1);
      return {
        settle(actual) {
          const real = cost(actual);
          for (const { account } of affected) {
            add(account, wanted, -1);
            add(account, real, 1);
          }
        },
      };
    },
  };
}

function isBeyond(account: Account, wanted: Account, cap: Cap): boolean {
  return (
    (cap.tokens > 0 && account.tokens + wanted.tokens > cap.tokens) ||
    (cap.money > 0 && account.money + wanted.money > cap.money)
  );
}

function add(account: Account, amount: Account, sign: 1 | -1): void {
  account.tokens += sign * amount.tokens;
  account.money += sign * amount.money;
}

/**
 * Tokens of a text, rather too many than too few: a token is seldom shorter than two and a half
 * bytes of English or German.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / 2.5);
}
