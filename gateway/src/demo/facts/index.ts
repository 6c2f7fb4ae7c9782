export { documentFacts } from './documents.js'
export { planFacts } from './plans.js'
export { provinceNames, unitFacts } from './units.js'
