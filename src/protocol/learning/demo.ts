export interface LearningDemo {
  readonly state: "none" | "loading" | "loaded";
  /** Flows it has conversations about. */
  readonly flows: readonly string[];
  readonly conversations: number;
}
