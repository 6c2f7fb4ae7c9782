import { cascadesOf } from '../data/cascade.js'
import { plansOf } from '../data/plans.js'
import type { Size } from '../data/sizes.js'
import { countryOf } from '../data/units.js'
import type { Asked } from './question.js'

/** What there is in the data of a size; made anew, as the data was. */
export function askedOf(size: Size): Asked {
  const country = countryOf(size)
  const plans = plansOf(country, size)
  return { country, plans, cascades: cascadesOf(plans) }
}
