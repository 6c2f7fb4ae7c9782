import { Random } from '../random.js'
import type { Asked, Question, Variables } from '../questions/question.js'

const SEED = 933

/**
 * Variables for a round: what reads is asked the same again in every round with that number; what writes can use each
 * of its variables only once.
 */
export type Sequence = (round: number) => () => Variables

export function sequenceOf(question: Question, asked: Asked): Sequence {
  if (!question.isWrite) return (round) => question.variables(asked, new Random(SEED, round))
  const next = question.variables(asked, new Random(SEED))
  return () => next
}
