import { createMemoryFlowArchive, createMemoryLog } from "../../../src/adapters/log/memory-log.ts";
import { describeConversationLog } from "../../contracts/conversation-log.ts";
import { describeFlowArchive } from "../../contracts/flow-archive.ts";

const close = async () => {};

describeConversationLog("memory", async (clock) => ({ log: createMemoryLog(clock), close }));
describeFlowArchive("memory", async () => ({ archive: createMemoryFlowArchive(), close }));
