import { type FirstQuestion, UNIT } from '../../loader/build/first-question.js'

/** What the list of plans asks before a reader has touched anything; a test of the list holds it to that. */
export const FIRST_QUESTIONS: readonly FirstQuestion[] = [
  {
    operation: 'ListPlans',
    variables: { within: UNIT, text: null, year: null, kind: null, state: null, first: 20, after: null },
  },
  { operation: 'PlanYears', variables: { within: UNIT } },
]
