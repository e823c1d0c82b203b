import { checkHistory } from "../check-history.ts";
import { createHistory } from "../history.ts";
import { startInstallation } from "../installation.ts";
import type { Promised } from "../promise.ts";
import { isProblem, post } from "../shopper.ts";
import type { ClientTurn } from "../../../src/protocol/client-message.ts";
import type { OpeningResult, TurnResult } from "../../../src/protocol/server-message.ts";

const copies = 10;
const answeredMsMax = 60_000;

/** Each turn is sent ten times at once, to two nodes; it happens once and is answered ten times. */
export const retries: Promised = {
  name: "retries",
  async prove({ servers, scale, tell }) {
    const turns = 1_000 * scale;
    const installation = await startInstallation(servers);
    const history = createHistory();
    let refused = 0;
    let retried = 0;
    const { urls } = installation;

    async function send(opening: OpeningResult, turn: ClientTurn, copy: number): Promise<void> {
      const { turnId } = turn;
      const path = `/api/conversations/${opening.conversationId}/turns`;
      const begun = performance.now();
      while (performance.now() - begun < answeredMsMax) {
        const answer = await post<TurnResult>(`${urls[copy % urls.length]}${path}`, turn, {
          token: opening.token,
          waitMs: 30_000,
        });
        if (!isProblem(answer)) {
          const ms = performance.now() - begun;
          history.acknowledged(opening.conversationId, { turnId, result: answer, ms });
          return;
        }
        if (answer.retryable !== true) {
          refused += 1;
          return;
        }
        retried += 1;
      }
      throw new Error(`${turnId} was refused for the moment, for longer than a minute`);
    }

    const each = 25;
    for (let done = 0; done < turns; done += each) {
      const opening = await post<OpeningResult>(`${urls[0]}/api/conversations`, {});
      if (isProblem(opening)) throw new Error(opening.title);
      history.opened(opening);
      for (let count = 0; count < each; count += 1) {
        const turn: ClientTurn = {
          turnId: `t${count}`,
          command: { type: count % 5 === 4 ? "restart" : "show-products" },
        };
        await Promise.all(
          Array.from({ length: copies }, async (_, copy) => await send(opening, turn, copy)),
        );
      }
      if (done % 250 === 0) tell(`  ${done} turns`);
    }
    const owing = await installation.settle(20_000);
    const verdict = checkHistory(history, await installation.readLogs(history), owing);
    await installation.close();
    const answers = [...history.conversations.values()].flatMap((told) => [
      ...told.answers.values(),
    ]);
    const complete = answers.filter((some) => some.length === copies).length;
    const wrong = Object.values(verdict).flat();
    for (const found of wrong.slice(0, 10)) tell(`  ${found}`);
    return [
      {
        promise: "retries",
        figure:
          `${history.turns} turns × ${copies} concurrent copies: ${complete} answered ${copies} times ` +
          `alike, ${wrong.length} wrong, ${refused} refused, ${retried} asked to come again`,
        holds:
          history.turns >= turns &&
          complete === answers.length &&
          wrong.length === 0 &&
          refused === 0,
      },
    ];
  },
};
