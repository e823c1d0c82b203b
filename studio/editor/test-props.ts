import type { StudioAttribute, StudioTest } from "../../src/protocol/studio.ts";

/** What every editor of a test is given. */
export interface TestProps {
  readonly attribute: StudioAttribute;
  readonly test: StudioTest | undefined;
  readonly mayPrefer: boolean;
  /** Nothing while nothing is chosen. */
  readonly onChange: (test: StudioTest | undefined) => void;
}
