export { documentFacts } from './documents.js'
export { planFacts } from './plans.js'
export { provinceNames, unitFacts } from './units.js'
export type { CitationFact, DocumentFact, PlanFact, RecipientFact, UnitFact, UnitPeriodFact } from './shapes.js'
