import { ask } from "../ask.ts";
import { openRawSocket } from "../raw-socket.ts";
import type { CheckedCase } from "../protocol-cases.ts";
import {
  credentials,
  drain,
  ends,
  expect,
  letIn,
  openConversation,
  openSession,
  path,
  quiet,
  stays,
} from "./probes.ts";

/** Namespaces, events, acknowledgements and attachments. */
export const socketCases: readonly CheckedCase[] = [
  [
    "connecting to the main namespace brings a sid of its own",
    async (url) => {
      const socket = await openRawSocket(url, path);
      const { sid } = JSON.parse((await socket.next()).slice(1)) as { readonly sid: string };
      const text = await letIn(url, socket);
      const own = JSON.parse(text.slice(2)) as { readonly sid: string };
      expect(own.sid !== sid && own.sid.length >= 16, "a sid that is not the engine's");
      socket.close();
    },
  ],
  [
    "connecting without credentials is refused with the reason",
    async (url) => {
      const socket = await openSession(url);
      socket.send("40");
      const text = await socket.next();
      expect(text.startsWith('44{"message":'), `an error packet, not ${text.slice(0, 40)}`);
      socket.close();
    },
  ],
  [
    "a namespace that does not exist is refused",
    async (url) => {
      const socket = await openSession(url);
      socket.send("40/custom,");
      const text = await socket.next();
      expect(text === '44/custom,{"message":"Invalid namespace"}', text);
      socket.close();
    },
  ],
  [
    "who does not connect to a namespace is let go",
    async (url) => {
      const socket = await openSession(url);
      await socket.ended(14_000);
    },
  ],
  ["an event before connecting ends the session", async (url) => ends(url, '42["turn",{}]')],
  [
    "connecting twice ends nothing that was there",
    async (url) => {
      const socket = await openSession(url);
      const auth = await credentials(url);
      socket.send(`40${JSON.stringify(auth)}`);
      expect((await socket.next()).startsWith("40{"), "let in");
      await drain(socket);
      socket.send('425["turn",{}]');
      expect((await socket.next()).startsWith("435["), "answered");
      socket.close();
    },
  ],
  [
    "an event with an id is acknowledged under that id, once",
    async (url) => {
      const socket = await openConversation(url);
      const turn = JSON.stringify(["turn", { turnId: "t1", command: { type: "show-products" } }]);
      socket.send(`42456${turn}`);
      const answers: string[] = [];
      for (let text = await socket.next(); text !== ""; text = await quiet(socket)) {
        if (text.startsWith("43")) answers.push(text);
      }
      expect(
        answers.length === 1 && answers[0]?.startsWith('43456[{"ok":true') === true,
        String(answers),
      );
      socket.close();
    },
  ],
  [
    "an event without an id is done and not acknowledged",
    async (url) => {
      const socket = await openConversation(url);
      const turn = JSON.stringify(["turn", { turnId: "t1", command: { type: "show-products" } }]);
      socket.send(`42${turn}`);
      const text = await socket.next();
      expect(text.startsWith('42["message",'), `a message, not ${text.slice(0, 40)}`);
      socket.close();
    },
  ],
  [
    "an event nobody knows does no harm",
    async (url) => stays(url, '42["nothing",1,"2",{"3":[true]}]'),
  ],
  ["an acknowledgement nobody asked for does no harm", async (url) => stays(url, "4399[1]")],
  [
    "attachments arrive with their event",
    async (url) => {
      const socket = await openConversation(url);
      socket.send('451-7["turn",{"_placeholder":true,"num":0}]');
      socket.send(Buffer.from([1, 2, 3]));
      const text = await socket.next();
      expect(text.startsWith("437["), `acknowledged, not ${text.slice(0, 40)}`);
      expect(text.includes("invalid-input"), "and refused: a turn is no attachment");
      socket.close();
    },
  ],
  [
    "more attachments than anybody needs end the session",
    async (url) => ends(url, '45999999-["turn",{"_placeholder":true,"num":0}]', true),
  ],
  [
    "an attachment without an event ends the session",
    async (url) => ends(url, Buffer.from([1, 2, 3]), true),
  ],
  [
    "an attachment that is missing ends the session",
    async (url) =>
      ends(url, '451-["turn",{"_placeholder":true,"num":0}]\u0000', true, '42["turn"]'),
  ],
  ["a packet of an unknown type ends the session", async (url) => ends(url, "4abc", true)],
  ["a payload that is no JSON ends the session", async (url) => ends(url, "42{", true)],
  ["an event that is no list ends the session", async (url) => ends(url, '42{"turn":1}', true)],
  ["an event without a name ends the session", async (url) => ends(url, "42[]", true)],
  ["an event with a wrong id ends the session", async (url) => ends(url, '42abc["turn",{}]', true)],
  [
    "an acknowledgement with a wrong id ends the session",
    async (url) => ends(url, '43abc["turn"]', true),
  ],
  ["a reserved event's name ends the session", async (url) => ends(url, '42["disconnect"]', true)],
  [
    "a disconnect packet leaves the namespace; what follows is not heard",
    async (url) => {
      const socket = await openConversation(url);
      socket.send("41");
      socket.send('428["turn",{}]');
      const text = await quiet(socket);
      expect(!text.startsWith("438"), "no answer");
      socket.close();
    },
  ],
  [
    "an erased conversation answers no more",
    async (url) => {
      const auth = await credentials(url);
      const socket = await openSession(url);
      socket.send(`40${JSON.stringify(auth)}`);
      await drain(socket);
      await ask(`${url}/api/conversations/${auth.conversation}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${auth.token}` },
        msMax: 5_000,
      });
      socket.send(
        `429${JSON.stringify(["turn", { turnId: "t1", command: { type: "show-products" } }])}`,
      );
      // It is either refused or cut off.
      const text = await socket.next().catch(() => "439 cut");
      expect(!text.includes('"ok":true'), text);
      socket.close();
    },
  ],
];
