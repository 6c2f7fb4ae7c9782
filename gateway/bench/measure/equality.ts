import { deepStrictEqual } from 'node:assert/strict'
import type { Question } from '../questions/question.js'
import type { Sequence } from './sequence.js'
import { dataOf, type Side } from './sides.js'

/**
 * Asks both sides the same and compares what they answer, value by value.
 * @throws Error showing the first difference
 */
export async function compareAnswers(
  question: Question,
  sequence: Sequence,
  sides: { gateway: Side; floor: Side },
  times: number,
): Promise<void> {
  const next = sequence(0)
  for (let time = 0; time < times; time += 1) {
    const variables = next()
    const key = `compare-${process.pid}-${question.name}-${time}`
    const floor = await dataOf(sides.floor, question, variables, key)
    const gateway = await dataOf(sides.gateway, question, question.isWrite ? next() : variables, key)
    deepStrictEqual(withoutIds(gateway, question), withoutIds(floor, question))
  }
}

/** Two writes are of two things: they differ in the ids alone. */
function withoutIds(data: unknown, { isWrite }: Question): unknown {
  const text = JSON.stringify(data, (name, value: unknown) => (isWrite && name === 'id' ? '' : value))
  return JSON.parse(text)
}
