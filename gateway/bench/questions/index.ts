import { q1 } from './q1.js'
import { q2 } from './q2.js'
import { q3OfCountry, q3OfProvince } from './q3.js'
import { w1 } from './w1.js'
import type { Question } from './question.js'

/** In the order in which they are measured: what writes comes last. */
export const questions: readonly Question[] = [q1, q2, q3OfProvince, q3OfCountry, w1]
