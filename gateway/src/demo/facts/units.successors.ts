import type { UnitFact } from './shapes.js'
import { LAST_DAY, mergedInto, PROVINCES_MERGED } from './units.mergers.js'

/**
 * Bodies of the provinces on the other side of the mergers of 1/7/2025: those that took Bắc Giang and Trà Vinh in,
 * and those that joined Tây Ninh and Hồ Chí Minh City.
 */
export const successorUnits: UnitFact[] = [
  {
    code: 'bac-ninh.ldld',
    province: 'bac-ninh',
    aliases: ['LĐLĐ tỉnh Bắc Ninh'],
    symbolCodes: ['LĐLĐ'],
    periods: [
      { name: 'Liên đoàn Lao động tỉnh Bắc Ninh', shortName: 'LĐLĐ tỉnh', kind: 'provincial-union', parent: 'vn.tld' },
    ],
  },
  {
    code: 'bac-ninh.ca',
    province: 'bac-ninh',
    aliases: ['CA tỉnh'],
    symbolCodes: ['CAT'],
    periods: [{ name: 'Công an tỉnh Bắc Ninh', kind: 'police', parent: 'vn.bca' }],
  },
  {
    code: 'bac-ninh.ubnd',
    province: 'bac-ninh',
    aliases: ['UBND tỉnh Bắc Ninh'],
    symbolCodes: ['UBND'],
    periods: [
      {
        name: 'Ủy ban nhân dân tỉnh Bắc Ninh',
        shortName: 'UBND tỉnh',
        kind: 'peoples-committee',
        parent: 'vn.chinh-phu',
      },
    ],
  },
  {
    code: 'bac-ninh.mttq',
    province: 'bac-ninh',
    aliases: ['Ủy ban MTTQ tỉnh'],
    symbolCodes: ['MTTQ'],
    periods: [{ name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Ninh', kind: 'front', parent: 'vn.mttq' }],
  },
  {
    code: 'bac-ninh.tinh-uy',
    province: 'bac-ninh',
    symbolCodes: ['TU'],
    periods: [
      {
        name: 'Tỉnh ủy Bắc Ninh',
        shortName: 'Tỉnh ủy',
        kind: 'party-committee',
        parent: 'vn.ban-chap-hanh-trung-uong',
      },
    ],
  },
  {
    code: 'vinh-long.ldld',
    province: 'vinh-long',
    aliases: ['LĐLĐ tỉnh Vĩnh Long'],
    symbolCodes: ['LĐLĐ'],
    periods: [
      { name: 'Liên đoàn Lao động tỉnh Vĩnh Long', shortName: 'LĐLĐ tỉnh', kind: 'provincial-union', parent: 'vn.tld' },
    ],
  },
  {
    code: 'vinh-long.ca',
    province: 'vinh-long',
    aliases: ['CA tỉnh'],
    symbolCodes: ['CAT'],
    periods: [{ name: 'Công an tỉnh Vĩnh Long', kind: 'police', parent: 'vn.bca' }],
  },
  {
    code: 'vinh-long.ubnd',
    province: 'vinh-long',
    aliases: ['UBND tỉnh Vĩnh Long'],
    symbolCodes: ['UBND'],
    periods: [
      {
        name: 'Ủy ban nhân dân tỉnh Vĩnh Long',
        shortName: 'UBND tỉnh',
        kind: 'peoples-committee',
        parent: 'vn.chinh-phu',
      },
    ],
  },
  {
    code: 'vinh-long.mttq',
    province: 'vinh-long',
    aliases: ['Ủy ban MTTQ tỉnh'],
    symbolCodes: ['MTTQ'],
    periods: [{ name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vĩnh Long', kind: 'front', parent: 'vn.mttq' }],
  },
  {
    code: 'vinh-long.tinh-uy',
    province: 'vinh-long',
    symbolCodes: ['TU'],
    periods: [
      {
        name: 'Tỉnh ủy Vĩnh Long',
        shortName: 'Tỉnh ủy',
        kind: 'party-committee',
        parent: 'vn.ban-chap-hanh-trung-uong',
      },
    ],
  },
  {
    code: 'long-an.ldld',
    province: 'long-an',
    aliases: ['LĐLĐ tỉnh Long An'],
    symbolCodes: ['LĐLĐ'],
    periods: [
      {
        name: 'Liên đoàn Lao động tỉnh Long An',
        shortName: 'LĐLĐ tỉnh',
        kind: 'provincial-union',
        parent: 'vn.tld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('tay-ninh.ldld')],
  },
  {
    code: 'binh-duong.ldld',
    province: 'binh-duong',
    aliases: ['LĐLĐ tỉnh Bình Dương'],
    symbolCodes: ['LĐLĐ'],
    periods: [
      {
        name: 'Liên đoàn Lao động tỉnh Bình Dương',
        shortName: 'LĐLĐ tỉnh',
        kind: 'provincial-union',
        parent: 'vn.tld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('ho-chi-minh.ldld')],
  },
  {
    code: 'ba-ria-vung-tau.ldld',
    province: 'ba-ria-vung-tau',
    aliases: ['LĐLĐ tỉnh Bà Rịa - Vũng Tàu'],
    symbolCodes: ['LĐLĐ'],
    periods: [
      {
        name: 'Liên đoàn Lao động tỉnh Bà Rịa - Vũng Tàu',
        shortName: 'LĐLĐ tỉnh',
        kind: 'provincial-union',
        parent: 'vn.tld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('ho-chi-minh.ldld')],
  },
]
