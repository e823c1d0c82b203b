import type { NamedCommand } from "./command.ts";

/**
 * Every command, in the order `lotse --help` lists them. A command's code is loaded when it is run:
 * whoever starts the server need not wait for what the simulation needs.
 */
export const commands: readonly NamedCommand[] = [
  {
    name: "serve",
    summary: "Start the advisor, its API and the demo shop",
    load: async () => (await import("./serve.ts")).serveCommand,
  },
  {
    name: "check",
    summary: "Hold flows against their catalogues and list what is wrong",
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    name: "draft-mapping",
    summary: "Write a first mapping for an export, to be edited",
    load: async () => (await import("./draft-mapping.ts")).draftMappingCommand,
  },
  {
    name: "import",
    summary: "Turn a shop's export (CSV or JSON Lines) into a catalogue",
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "interpret",
    summary: "Read messages and print what they are understood to say",
    load: async () => (await import("./interpret.ts")).interpretCommand,
  },
  {
    name: "evaluate",
    summary: "Measure how well messages are read, with or without a model",
    load: async () => (await import("./evaluate.ts")).evaluateCommand,
  },
  {
    name: "draft-flow",
    summary: "Write a first flow for a catalogue, to be edited",
    load: async () => (await import("./draft-flow.ts")).draftFlowCommand,
  },
  {
    name: "simulate",
    summary: "Play simulated shoppers and measure how soon they find their product",
    load: async () => (await import("./simulate.ts")).simulateCommand,
  },
  {
    name: "replay",
    summary: "Decide a stored conversation again and say what would differ",
    load: async () => (await import("./replay.ts")).replayCommand,
  },
  {
    name: "verify",
    summary: "Look through the kept conversations for what must not be",
    load: async () => (await import("./verify.ts")).verifyCommand,
  },
  {
    name: "export",
    summary: "Print everything that is kept of a shopper",
    load: async () => (await import("./export.ts")).exportCommand,
  },
  {
    name: "erase",
    summary: "Erase everything that is kept of a shopper",
    load: async () => (await import("./erase.ts")).eraseCommand,
  },
  {
    name: "studio-link",
    summary: "Print a link with which somebody sets a new studio password",
    load: async () => (await import("./studio-link.ts")).studioLinkCommand,
  },
  {
    name: "flow-schema",
    summary: "Print the JSON Schema of flow files, for editors",
    load: async () => (await import("./flow-schema.ts")).flowSchemaCommand,
  },
];
