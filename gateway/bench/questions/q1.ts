import { encodeCursor } from '../../src/foundation/paging.js'
import type { BenchPlan } from '../data/plans.js'
import type { Question } from './question.js'

/** The 20 newest plans of a province's subtree, from a random place on. */
export const q1: Question = {
  name: 'Q1',
  title: 'The 20 newest plans of a province’s subtree, at a random page',
  mostRatio: 1.2,
  requests: 1200,
  document: `query Plans($within: String!, $after: String!) {
    plans(within: $within, first: 20, after: $after) {
      edges { node {
        id taskCount
        document { symbol issuedOn title issuers { code name } }
        answeredShare
      } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: ({ country, plans }, random) => {
    const ofProvince = new Map<string, BenchPlan[]>(country.provinces.map(({ root }) => [root.code, []]))
    for (const plan of plans) ofProvince.get(plan.unit.path[1]?.code ?? '')?.push(plan)
    return () => {
      const { code } = random.of(country.provinces).root
      const { issuedOn, id } = random.of(ofProvince.get(code) ?? [])
      return { within: code, after: encodeCursor({ key: issuedOn, id }) }
    }
  },
}
