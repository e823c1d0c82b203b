import { describe, expect, it } from "vitest";
import { createListeners, type Listener } from "../../src/advisor/listeners.ts";
import type { ConversationId } from "../../src/advisor/ports.ts";
import type { RecordedEvent } from "../../src/conversation/event.ts";

const [one, other] = ["one" as ConversationId, "other" as ConversationId];
const said: RecordedEvent = { seq: 3, at: 0, event: { type: "shopper-said", text: "hello" } };
const piece = { after: 3, index: 0, text: "Hi" };

/** A listener that writes down what it hears. */
function createEar(): Listener & { readonly heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    recorded: (events) => void heard.push(`events ${events.map(({ seq }) => seq).join()}`),
    piece: ({ text }) => void heard.push(`piece ${text}`),
  };
}

describe("listeners", () => {
  it("hear of their own conversation, as long as they stay", () => {
    const trouble: unknown[] = [];
    const listeners = createListeners((found) => trouble.push(found));
    const [a, b, c] = [createEar(), createEar(), createEar()];
    const leave = listeners.add(one, a);
    listeners.add(one, b);
    listeners.add(other, c);
    listeners.recorded(one, [said]);
    listeners.piece(one, piece);
    leave();
    listeners.recorded(one, [said, said]);
    leave();
    expect(a.heard).toEqual(["events 3", "piece Hi"]);
    expect(b.heard).toEqual(["events 3", "piece Hi", "events 3,3"]);
    expect(c.heard).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it("need not care for pieces", () => {
    const listeners = createListeners(() => {});
    const ear = createEar();
    listeners.add(one, { recorded: (events) => ear.recorded(events) });
    listeners.piece(one, piece);
    listeners.recorded(one, [said]);
    expect(ear.heard).toEqual(["events 3"]);
  });

  it("do not feel that another one fails", () => {
    const trouble: unknown[] = [];
    const listeners = createListeners((found) => trouble.push(found));
    const broken = new Error("gone");
    const fail = (): never => {
      throw broken;
    };
    const ear = createEar();
    listeners.add(one, { recorded: fail, piece: fail });
    listeners.add(one, ear);
    listeners.recorded(one, [said]);
    listeners.piece(one, piece);
    expect(ear.heard).toEqual(["events 3", "piece Hi"]);
    expect(trouble).toEqual([broken, broken]);
  });

  it("may join and leave while they are told", () => {
    const listeners = createListeners(() => {});
    const late = createEar();
    const leave = listeners.add(one, {
      recorded: () => {
        leave();
        listeners.add(one, late);
      },
    });
    listeners.recorded(one, [said]);
    expect(late.heard).toEqual([]);
    listeners.recorded(one, [said]);
    expect(late.heard).toEqual(["events 3"]);
  });
});
