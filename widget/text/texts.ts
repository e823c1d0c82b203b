/** The widget's own words in one language; everything else comes from the advisor, or with a screen. */
export interface Texts {
  /** The dialog's name until the advisor has given its own. */
  readonly name: string;
  readonly close: string;
  readonly menu: string;
  readonly back: string;

  left(left: string, total: string): string;
  /** After the number, before and after something was said. */
  readonly toChooseFrom: string;
  readonly stillLeft: string;
  readonly showNow: string;
  readonly nextQuestion: string;

  readonly why: string;
  readonly unsure: string;
  readonly take: string;
  readonly ownAmount: string;
  readonly upTo: string;
  readonly wrongAmount: string;
  readonly example: string;
  readonly field: string;
  readonly send: string;

  readonly youSaid: string;
  readonly change: string;
  readonly changed: string;
  takeBack(label: string): string;
  readonly takenBack: string;
  readonly understood: string;
  readonly assumed: string;
  readonly waiting: string;
  readonly notSent: string;

  products(count: number): string;
  readonly meets: string;
  meetsOf(met: number, all: number): string;
  readonly misses: string;
  readonly notStated: string;
  readonly reason: string;
  readonly drawback: string;
  readonly insteadOf: string;
  readonly fewLeft: string;
  readonly soldOut: string;
  readonly add: string;
  readonly added: string;
  readonly details: string;
  like(title: string): string;
  likeBut(title: string, label: string): string;
  readonly orSo: string;

  compare(count: number): string;

  readonly startOver: string;
  readonly language: string;
  readonly data: string;
  readonly about: string;
  readonly erased: string;
  readonly beginAgain: string;

  readonly unreachable: string;
  readonly tryAgain: string;
  readonly reconnecting: string;
  readonly refused: string;
  readonly failed: string;
}
