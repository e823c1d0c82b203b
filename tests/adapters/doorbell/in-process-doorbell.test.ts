import { createInProcessDoorbell } from "../../../src/adapters/doorbell/in-process-doorbell.ts";
import { describeDoorbell } from "../../contracts/doorbell.ts";

describeDoorbell("one process", async () => {
  const bell = createInProcessDoorbell();
  return { bells: [bell, bell], close: () => {} };
});
