/** What a view is about, as asked for; the answer repeats it with what was filled in. */
export interface LearningScope {
  readonly source: LearningSource;
  readonly flow: string;
  /** Absent: all versions. */
  readonly revision?: string;
  readonly from: string;
  /** The last day that counts. */
  readonly to: string;
}

/** Whose numbers these are: the shoppers', or those of the demo data set. Never both at once. */
export type LearningSource = "live" | "demo";

/** A sentence in both languages of the studio. */
export interface LearningSentence {
  readonly en: string;
  readonly de: string;
}

/** `of` are those who could have; absent where it is 0, so that nobody divides by it. */
export interface LearningShare {
  readonly count: number;
  readonly of: number;
  readonly share?: number;
  /** 95 %, Wilson's score interval; absent with `share`. */
  readonly low?: number;
  readonly high?: number;
}

/** Labels for ids, in every language that has one. What is missing is shown by its id. */
export interface LearningNames {
  readonly questions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By `question.option`. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly products: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface LearningVersion {
  readonly revision: string;
  /** Of the studio; absent for what was never published here, such as the candidate of an experiment. */
  readonly version?: number;
  readonly conversations: number;
  readonly firstDay: string;
  readonly lastDay: string;
}
