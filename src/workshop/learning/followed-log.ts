import type { ConversationLog } from "../../advisor/ports.ts";

/** The same log; what is written to it is told of once it is safe. */
export function followLog(
  log: ConversationLog,
  moved: (conversation: string) => void,
): ConversationLog {
  return {
    ...log,
    async create(record, events) {
      const recorded = await log.create(record, events);
      moved(record.id);
      return recorded;
    },
    async append(request) {
      const appended = await log.append(request);
      if (appended.type === "appended") moved(request.conversation);
      return appended;
    },
  };
}
