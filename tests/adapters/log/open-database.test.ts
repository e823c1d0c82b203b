import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../src/adapters/log/open-database.ts";
import type { LogPlace } from "../../../src/adapters/log/open-log.ts";
import { freePort } from "../../servers/free-port.ts";

describe("opening the log's tables to look after them", () => {
  it.each<[string, () => Promise<LogPlace>, string]>([
    [
      "a folder that is not there",
      async () => ({ type: "folder", folder: "/tmp/lotse-nowhere" }),
      "There are no conversations in /tmp/lotse-nowhere.",
    ],
    // Not that its tables were old: nobody has seen them.
    [
      "a server that does not answer",
      async () => ({
        type: "server",
        url: `postgres://lotse:secret@127.0.0.1:${await freePort()}/lotse`,
        connectionsMax: 1,
      }),
      "The log cannot be reached: ECONNREFUSED",
    ],
  ])("tells of %s", async (_name, place, message) => {
    await expect(openDatabase(await place())).rejects.toThrow(message);
  });
});
