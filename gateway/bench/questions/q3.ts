import type { Question } from './question.js'

const COUNTS = 'expected onTime late open missing accepted notApplicable returned share'

const document = `query Completeness($plan: ID!) {
  completeness(plan: $plan) {
    unit { code name } ${COUNTS}
    children(first: 100) { edges { node { unit { code name } ${COUNTS} } } }
  }
}`

/** How far the units below have come with a province's plan, by the units directly below. */
export const q3OfProvince: Question = {
  name: 'Q3',
  title: 'Completeness of a province’s plan by direct child',
  mostRatio: 0.2,
  requests: 600,
  document,
  variables: ({ cascades }, random) => {
    const ofProvinces = cascades.filter(({ plan }) => plan.unit.path.length === 2)
    return () => ({ plan: random.of(ofProvinces).plan.id })
  },
}

/** The same of the one plan that asks every unit of the country. */
export const q3OfCountry: Question = {
  name: 'Q3 national',
  title: 'Completeness of a national plan over all units',
  mostRatio: 0.02,
  requests: 16,
  document,
  variables: ({ cascades }) => {
    const ofCountry = cascades.find(({ plan }) => plan.unit.path.length === 1)
    return () => ({ plan: ofCountry?.plan.id })
  },
}
