import type { UnitFact } from './shapes.js'
import { LAST_DAY, MERGED_ON } from './units.mergers.js'

/** No text at hand names the grassroots unions of schools; these are made up, so that a cascade can be shown. */
const INVENTED = { source: 'Đơn vị minh họa, không có thật', needsVerification: true } as const

/** Grassroots unions under the education union of Hồ Chí Minh City, and after it had ended under the federation. */
export const inventedUnits: UnitFact[] = ['A', 'B', 'C', 'D', 'E', 'G'].map((letter) => ({
  code: `ho-chi-minh.cdcs-truong-${letter.toLowerCase()}`,
  province: 'ho-chi-minh',
  periods: [
    {
      name: `Công đoàn cơ sở Trường ${letter}`,
      kind: 'grassroots-union',
      parent: 'ho-chi-minh.cd-giao-duc',
      to: LAST_DAY,
      ...INVENTED,
    },
    {
      name: `Công đoàn cơ sở Trường ${letter}`,
      kind: 'grassroots-union',
      parent: 'ho-chi-minh.ldld',
      from: MERGED_ON,
      ...INVENTED,
    },
  ],
}))
