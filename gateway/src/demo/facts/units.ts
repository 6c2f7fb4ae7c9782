import type { UnitFact } from './shapes.js'
import { bacGiangPartners } from './units.bac-giang.partners.js'
import { bacGiangUnits } from './units.bac-giang.js'
import { hoChiMinhUnits } from './units.ho-chi-minh.js'
import { inventedUnits } from './units.invented.js'
import { nationalUnits } from './units.national.js'
import { successorUnits } from './units.successors.js'
import { tayNinhUnits } from './units.tay-ninh.js'
import { traVinhUnits } from './units.tra-vinh.js'

export const unitFacts: UnitFact[] = [
  ...nationalUnits,
  ...bacGiangUnits,
  ...bacGiangPartners,
  ...traVinhUnits,
  ...tayNinhUnits,
  ...hoChiMinhUnits,
  ...inventedUnits,
  ...successorUnits,
]

/** How a province is named inside the names of its bodies. */
export const provinceNames: Record<string, string> = {
  'bac-giang': 'Bắc Giang',
  'tra-vinh': 'Trà Vinh',
  'tay-ninh': 'Tây Ninh',
  'ho-chi-minh': 'Hồ Chí Minh',
  'bac-ninh': 'Bắc Ninh',
  'vinh-long': 'Vĩnh Long',
  'long-an': 'Long An',
  'binh-duong': 'Bình Dương',
  'ba-ria-vung-tau': 'Bà Rịa - Vũng Tàu',
}
