import type { Question } from './question.js'

/** One plan with everything that its page shows. */
export const q2: Question = {
  name: 'Q2',
  title: 'One plan with 15 cited documents, 12 tasks and 5 deadlines',
  mostRatio: 2,
  requests: 1200,
  document: `query Plan($id: ID!) {
    plan(id: $id) {
      id version year purpose
      state { code label }
      unit { code name }
      document {
        symbol issuedOn title place
        kind { code label }
        issuers { code name }
        citations {
          id raw
          relation { code label }
          document { id symbol issuedOn title issuers { code name } }
        }
      }
      tasks { id position text lead due state { code label } leadUnit { code name } }
      deadlines { id raw type { code label } date lastCompliantDay who what }
    }
  }`,
  variables: ({ plans }, random) => {
    const full = plans.filter((plan) => plan.isFull)
    return () => ({ id: random.of(full).id })
  },
}
