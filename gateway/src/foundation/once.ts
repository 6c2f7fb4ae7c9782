import type { RefusalCode } from '@antq/shared-schema'
import type { Refusal, RefusalDetail } from './refusal.js'
import type { RequestContext } from './request-context.js'

/** What one mutation of an operation was answered: its result, or why it was refused. */
export type KeptAnswer = { result: unknown } | { refused: { code: RefusalCode; detail: RefusalDetail } }

/** What is kept under a key: an answer for each mutation of the operation, and the whole response once it was sent. */
export interface Kept {
  answers: (KeptAnswer | null)[]
  response: unknown
}

/** How what is kept is read and written; `once.writing.ts` does it. */
export interface OnceStore {
  claim(context: RequestContext, once: Once): Promise<void>
  /** Writes all that is kept, over what was written before. */
  write(context: RequestContext, once: Once): Promise<void>
  /** Whether that is one statement. */
  isShort(once: Once): boolean
}

/**
 * A write that is asked for under a key (`Idempotency-Key`). One for each operation; its mutations run one after
 * another and each takes a turn.
 */
export class Once {
  private index = -1
  private isInside = false
  /** False where an answer holds what may be told only once. */
  isWholeKept = true

  /**
   * @param isClaimed whether the key is in the database already
   */
  constructor(
    readonly id: string,
    readonly fingerprint: string,
    readonly kept: Kept,
    public isClaimed: boolean,
    private readonly store: OnceStore,
  ) {}

  /** The turn of the mutation that runs now; undefined outside one. */
  get turn(): Turn | undefined {
    return this.isInside ? new Turn(this, this.index, this.store) : undefined
  }

  begin(): Turn {
    this.index += 1
    this.isInside = true
    return new Turn(this, this.index, this.store)
  }

  end(): void {
    this.isInside = false
  }

  /** Keeps the whole response, and refusals that no transaction has kept. */
  async settle(context: RequestContext, response: unknown): Promise<void> {
    if (this.kept.answers.length === 0) return
    if (this.isWholeKept) this.kept.response = response
    const { database } = context
    if (this.isClaimed && this.store.isShort(this)) {
      await database.writeAlone((manager) => this.store.write({ ...context, manager }, this))
      return
    }
    await database.write(async (manager) => {
      if (!this.isClaimed) await this.store.claim({ ...context, manager }, this)
      await this.store.write({ ...context, manager }, this)
    })
  }
}

/** One mutation under a key. */
export class Turn {
  constructor(
    private readonly once: Once,
    private readonly index: number,
    private readonly store: OnceStore,
  ) {}

  get answer(): KeptAnswer | undefined {
    return this.once.kept.answers[this.index] ?? undefined
  }

  /**
   * Takes the key inside the transaction of the write.
   * @throws Refusal IDEMPOTENCY_RUNNING where another process is at it
   */
  async claim(context: RequestContext): Promise<void> {
    if (!this.once.isClaimed) await this.store.claim(context, this.once)
  }

  /** The transaction has been committed, and the key with it. */
  claimed(): void {
    this.once.isClaimed = true
  }

  /** Keeps the result inside the transaction of the write. */
  async keep(context: RequestContext, result: unknown, isSecret: boolean): Promise<void> {
    if (isSecret) this.once.isWholeKept = false
    this.once.kept.answers[this.index] = { result: result ?? null }
    await this.store.write(context, this.once)
  }

  /** Keeps a refusal: asked again, it is refused again. */
  keepRefusal({ code, detail }: Refusal): void {
    this.once.kept.answers[this.index] = { refused: { code, detail } }
  }
}
