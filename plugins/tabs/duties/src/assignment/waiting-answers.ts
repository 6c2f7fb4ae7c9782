import { createShelf, type Kept, type Shelf } from '@antq/plugin-kit'
import type { SubmitAnswerInput } from '@antq/shared-schema/documents'

/** An answer that was sent and whose arrival is not known. */
export interface WaitingAnswer {
  readonly input: SubmitAnswerInput
  /** What was asked for, to name it on the screen. */
  readonly what: string
  /** Sent again under the same key, it is done once, also when the first try did arrive. */
  readonly onceKey: string
}

interface KeptAnswers extends Kept {
  readonly answers: readonly WaitingAnswer[]
}

const VERSION = 1

/** The answers of an officer that wait for a connection, kept over a reload of the page. */
export interface WaitingAnswers {
  load(owner: string): readonly WaitingAnswer[]
  keep(owner: string, answers: readonly WaitingAnswer[]): void
}

export function keepWaitingAnswers(province: string): WaitingAnswers {
  const shelf: Shelf<KeptAnswers> = createShelf(() => window.sessionStorage, VERSION)
  const key = `antq:answers:${province}`
  return {
    load: (owner) => shelf.load(key, owner)?.answers ?? [],
    keep(owner, answers) {
      if (answers.length > 0) shelf.keep(key, { owner, answers })
      // Another officer's answers stay where they are until that officer is back.
      else if (shelf.load(key, owner)) shelf.drop(key)
    },
  }
}
