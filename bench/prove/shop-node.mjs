// One node of the shop, as `lotse serve` starts it, or with a voice that takes its time and a model that
// reads; if asked for, with a mistake that the proof must find.
//
//   node shop-node.mjs <folder of the built program> <mistake or none> <model or templates>
import { pathToFileURL } from "node:url";

const [built, mistake = "none", speaks = "model"] = process.argv.slice(2);
const load = async (path) => await import(pathToFileURL(`${built}/${path}`).href);
const { startServer } = await load("main.js");
const { readConfig } = await load("config.js");
const { inPieces } = await load("advisor/in-pieces.js");

/** Between acknowledging and speaking a node can die: the longer that takes, the more often it does. */
const voiceMs = 80;

const voice = {
  async *speak(speech, signal) {
    await wait(voiceMs);
    for (const piece of inPieces(speech.template)) {
      if (signal.aborted) return;
      yield piece;
    }
  },
};

/** How long a turn that was answered already is still on its way into the log. */
const earlyMs = 50;

/** A model that hears nothing; how often it was asked is printed. */
const secondReader = {
  async read() {
    process.stdout.write("model call\n");
    return [];
  },
};

const mistakes = {
  none: {},
  "no sweeper": { sweeps: false },
  "no fence": { log: withoutFence },
  "acknowledged before the commit": { log: acknowledgedEarly },
  "anybody's token": { log: openToAnybody },
  // Worse than any model: nothing stands between it and the shopper.
  "hostile voice": { voice: createHostileVoice() },
};

const server = await startServer(
  readConfig(process.env),
  { progress: nothing, catalogLoaded: nothing, issues: nothing },
  { ...(speaks === "model" ? { voice, secondReader } : {}), ...mistakes[mistake] },
);
process.stdout.write(`ready ${server.url}\n`);
process.once("SIGTERM", () => {
  void server.stop().then(() => process.exit(0));
});

/** A sentence is written wherever the log has got to, whoever has spoken meanwhile. */
function withoutFence(log) {
  return {
    ...log,
    async append(request) {
      if (request.fence === undefined) return await log.append(request);
      const { fence: _fence, ...unfenced } = request;
      for (;;) {
        const heads = await log.heads([request.conversation]);
        const expectedVersion = heads.get(request.conversation) ?? -1;
        const result = await log.append({ ...unfenced, expectedVersion });
        if (result.type !== "conflict" || expectedVersion < 0) return result;
      }
    },
  };
}

/** A turn is answered while it is still being written. */
function acknowledgedEarly(log) {
  return {
    ...log,
    async append(request) {
      if (request.turn === undefined) return await log.append(request);
      const at = Date.now();
      const events = request.events.map((event, place) => ({
        seq: request.expectedVersion + 1 + place,
        at,
        event,
      }));
      setTimeout(() => log.append(request).catch(nothing), earlyMs);
      return { type: "appended", events, fence: 0 };
    },
  };
}

/** Whoever has begun a conversation is taken for the shopper of every other one. */
function openToAnybody(log) {
  let latest;
  return {
    ...log,
    async create(record, first) {
      latest = record.tokenHash;
      return await log.create(record, first);
    },
    async find(id) {
      const record = await log.find(id);
      return record && { ...record, tokenHash: latest ?? record.tokenHash };
    },
  };
}

/** Says, one after the other, what it was given to say. */
function createHostileVoice() {
  const sentences = JSON.parse(process.env.HOSTILE_SENTENCES ?? '[""]');
  let said = 0;
  return {
    async *speak() {
      yield sentences[said % sentences.length];
      said += 1;
    },
  };
}

async function wait(ms) {
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function nothing() {}
