import { Random } from '../random.js'
import { dayAfter, DAYS, idOf } from './rows.js'
import type { Size } from './sizes.js'
import type { BenchUnit, Country } from './units.js'

/** A plan of the measured country, before it is written out as rows. */
export interface BenchPlan {
  readonly number: number
  readonly id: string
  readonly documentId: string
  readonly unit: BenchUnit
  /** Units of its subtree that may be given something to do. */
  readonly below: readonly BenchUnit[]
  readonly issuedOn: string
  /** Plans of provinces and of the country have all their parts; the others a few. */
  readonly isFull: boolean
  /** Number among the plans that ask something of every unit below; null where it asks nothing. */
  readonly cascade: number | null
}

/** Documents that plans cite; each of a province or of the country. */
export const CITED = 2_000
/** Share of the assignments that have been answered. */
export const ANSWERED = 0.8
/** Days by which a plan with demands wants an answer: a plan, two reports, a quantity, an exemplar. */
export const DUES = 5

/** One plan in so many is of a province, and one in so many of the country. */
const PROVINCIAL = 10
const NATIONAL = 400

/** Every plan, the oldest first; the same ones each time. */
export function plansOf(country: Country, size: Size): BenchPlan[] {
  const cascades = cascadesAmong(country, size)
  let cascade = 0
  return Array.from({ length: size.plans }, (_, number) => {
    const isFull = number % PROVINCIAL === 0
    const asks = cascades.has(number)
    const place = placeOf(country, number, asks ? cascade : number / PROVINCIAL)
    return {
      number,
      id: idOf('plan', number),
      documentId: idOf('doc', CITED + number),
      ...place,
      issuedOn: dayAfter(Math.floor((number * DAYS) / size.plans)),
      isFull,
      cascade: asks ? cascade++ : null,
    }
  })
}

function placeOf({ top, all, provinces }: Country, number: number, turn: number) {
  if (number % NATIONAL === 0) return { unit: top, below: all.slice(1) }
  if (number % PROVINCIAL === 0) {
    const { root, below } = provinces[turn % provinces.length]!
    return { unit: root, below }
  }
  const { below } = provinces[new Random(1, number).below(provinces.length)]!
  return { unit: new Random(2, number).of(below), below: [] }
}

/** Numbers of the plans with demands: the first of the country, and as many of provinces as the answers need. */
function cascadesAmong({ all, provinces }: Country, { plans, submissions }: Size): ReadonlySet<number> {
  const ofProvinces = Array.from({ length: Math.ceil(plans / PROVINCIAL) }, (_, index) => index * PROVINCIAL).filter(
    (number) => number % NATIONAL !== 0,
  )
  const wanted = submissions / ANSWERED - DUES * (all.length - 1)
  const needed = Math.ceil((1.02 * wanted) / (DUES * (all.length / provinces.length - 1)))
  const chosen = ofProvinces.filter(
    (_, index) =>
      Math.floor(((index + 1) * needed) / ofProvinces.length) > Math.floor((index * needed) / ofProvinces.length),
  )
  return new Set([0, ...chosen])
}
