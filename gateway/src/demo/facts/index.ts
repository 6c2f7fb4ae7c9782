export { documentFacts } from './documents.js'
export { answerFacts, obligationFacts } from './obligations.js'
export { planFacts } from './plans.js'
export { provinceNames, unitFacts } from './units.js'
