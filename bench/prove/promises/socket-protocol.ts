import { startInstallation } from "../installation.ts";
import type { Promised } from "../promise.ts";
import { protocolCases } from "../protocol-cases.ts";
import { atMost } from "../waiting.ts";

const caseMsMax = 60_000;

/** What crosses a socket is what the protocols say, whoever speaks them. */
export const socketProtocol: Promised = {
  name: "protocol",
  async prove({ servers, tell }) {
    const installation = await startInstallation(servers);
    const url = installation.nodes[0]?.url ?? "";
    const found = await Promise.all(
      protocolCases.map(async ({ protocol, name, check }) => {
        try {
          await atMost(caseMsMax, name, check(url));
          return { protocol, name, wrong: undefined };
        } catch (trouble) {
          return { protocol, name, wrong: String(trouble) };
        }
      }),
    );
    await installation.close();
    for (const { protocol, name, wrong } of found) {
      if (wrong !== undefined) tell(`  ${protocol}: ${name}: ${wrong}`);
    }
    return (["engine.io v4", "socket.io v5"] as const).map((protocol) => {
      const own = found.filter((one) => one.protocol === protocol);
      const right = own.filter(({ wrong }) => wrong === undefined).length;
      return {
        promise: protocol,
        figure: `${right} of ${own.length} checks hold (ours, written after the protocol's documents and tests)`,
        holds: right === own.length,
      };
    });
  },
};
