/** The figures that the gateway announces (`GET /limits`, docs/partners/limits.md) and enforces. */
export interface Limits {
  /** Bytes of a request's body: a text of 2 MB as JSON with escapes. */
  readonly bodyBytes: number
  /** Lexical tokens of a document. */
  readonly tokens: number
  /** Brackets of any kind inside each other, before parsing. */
  readonly brackets: number
  /** Fields inside each other, fragments expanded. */
  readonly depth: number
  /** Aliases, fragments expanded. */
  readonly aliases: number
  /** Directives, fragments expanded. */
  readonly directives: number
  /** Cost of one operation. */
  readonly cost: number
  /** Cost that one credential, or one address without a credential, may cause in a window. */
  readonly budget: number
  /** Length of that window in seconds. */
  readonly budgetSeconds: number
  /** Time in which an operation has to be answered, in milliseconds. */
  readonly milliseconds: number
  /** Bytes of an answer. */
  readonly answerBytes: number
}

export const LIMITS: Limits = {
  bodyBytes: 8 * 1024 * 1024,
  tokens: 2000,
  brackets: 64,
  depth: 15,
  aliases: 30,
  directives: 20,
  cost: 10_000,
  budget: 100_000,
  budgetSeconds: 60,
  milliseconds: 10_000,
  answerBytes: 1024 * 1024,
}
