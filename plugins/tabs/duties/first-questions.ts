import { type FirstQuestion, UNIT } from '../../loader/build/first-question.js'

/** What a visitor's screen asks before a reader has touched anything; a test of the screen holds it to that. */
export const FIRST_QUESTIONS: readonly FirstQuestion[] = [
  { operation: 'ListDemands', variables: { within: UNIT, text: null, first: 20, after: null } },
]
