import type { UnitFact } from './shapes.js'
import { DISTRICT_LEVEL_ENDED, LAST_DAY, mergedInto, NOT_IN_THE_DOCUMENTS, PROVINCES_MERGED } from './units.mergers.js'

const province = 'tra-vinh'

/** Bodies of Trà Vinh; the province became part of Vĩnh Long on 1/7/2025. */
export const traVinhUnits: UnitFact[] = [
  {
    code: 'tra-vinh.ldld',
    province,
    aliases: ['LĐLĐ tỉnh Trà Vinh', 'Công đoàn tỉnh Trà Vinh'],
    symbolCodes: ['LĐLĐ'],
    periods: [
      {
        name: 'Liên đoàn Lao động tỉnh Trà Vinh',
        shortName: 'LĐLĐ tỉnh',
        kind: 'provincial-union',
        parent: 'vn.tld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('vinh-long.ldld')],
  },
  {
    code: 'tra-vinh.ldld.tg-nc',
    province,
    aliases: [
      'Ban Tuyên giáo - Nữ công',
      'Ban Tuyên giáo và Nữ công',
      'Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh',
      'Ban TG-NC',
      'Ban TG&NC',
    ],
    symbolCodes: ['TGNC', 'TG-NC'],
    periods: [
      {
        name: 'Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh Trà Vinh',
        kind: 'board',
        parent: 'tra-vinh.ldld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'tra-vinh.ldld.van-phong',
    province,
    aliases: ['Văn phòng', 'Văn phòng LĐLĐ tỉnh'],
    periods: [
      {
        name: 'Văn phòng Liên đoàn Lao động tỉnh Trà Vinh',
        kind: 'board',
        parent: 'tra-vinh.ldld',
        to: LAST_DAY,
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'tra-vinh.nvhld',
    province,
    aliases: ['Nhà Văn hóa Lao động'],
    periods: [
      {
        name: 'Nhà Văn hóa Lao động tỉnh Trà Vinh',
        kind: 'affiliate',
        parent: 'tra-vinh.ldld',
        to: LAST_DAY,
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'tra-vinh.cd-kkt-kcn',
    province,
    aliases: ['Công đoàn các Khu Công nghiệp tỉnh', 'Công đoàn các KCN tỉnh'],
    periods: [
      {
        name: 'Công đoàn Khu Kinh tế và các Khu Công nghiệp tỉnh Trà Vinh',
        kind: 'zone-union',
        parent: 'tra-vinh.ldld',
        to: LAST_DAY,
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'tra-vinh.ldld-tp-tra-vinh',
    province,
    aliases: ['LĐLĐ thành phố Trà Vinh', 'LĐLĐ TP Trà Vinh'],
    periods: [
      {
        name: 'Liên đoàn Lao động thành phố Trà Vinh',
        kind: 'district-union',
        parent: 'tra-vinh.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'tra-vinh.ldld-cang-long',
    province,
    aliases: ['LĐLĐ huyện Càng Long'],
    periods: [
      {
        name: 'Liên đoàn Lao động huyện Càng Long',
        kind: 'district-union',
        parent: 'tra-vinh.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'tra-vinh.ca',
    province,
    aliases: ['CA tỉnh', 'CA tỉnh Trà Vinh'],
    symbolCodes: ['CAT'],
    periods: [{ name: 'Công an tỉnh Trà Vinh', kind: 'police', parent: 'vn.bca', to: LAST_DAY, ...PROVINCES_MERGED }],
    successors: [mergedInto('vinh-long.ca')],
  },
  {
    code: 'tra-vinh.ubnd',
    province,
    aliases: ['UBND tỉnh Trà Vinh'],
    symbolCodes: ['UBND'],
    periods: [
      {
        name: 'Ủy ban nhân dân tỉnh Trà Vinh',
        shortName: 'UBND tỉnh',
        kind: 'peoples-committee',
        parent: 'vn.chinh-phu',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('vinh-long.ubnd')],
  },
  {
    code: 'tra-vinh.bcd',
    province,
    aliases: [
      'Ban Chỉ đạo PCTP, TNXH và xây dựng phong trào TDBVANTQ tỉnh',
      'Ban Chỉ đạo của tỉnh',
      'Ban Chỉ đạo tỉnh',
      'Ban Chỉ đạo',
    ],
    symbolCodes: ['BCĐ'],
    periods: [
      {
        name: 'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh Trà Vinh',
        shortName: 'Ban Chỉ đạo tỉnh',
        kind: 'steering-committee',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'tra-vinh.mttq',
    province,
    aliases: ['Ủy ban MTTQ tỉnh', 'UB MTTQ tỉnh', 'Ủy ban MTTQ tỉnh Trà Vinh'],
    symbolCodes: ['MTTQ'],
    periods: [
      {
        name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh',
        shortName: 'UB MTTQ tỉnh',
        kind: 'front',
        parent: 'vn.mttq',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('vinh-long.mttq')],
  },
  {
    code: 'tra-vinh.tinh-uy',
    province,
    aliases: ['Ban Thường vụ Tỉnh ủy'],
    symbolCodes: ['TU'],
    periods: [
      {
        name: 'Tỉnh ủy Trà Vinh',
        shortName: 'Tỉnh ủy',
        kind: 'party-committee',
        parent: 'vn.ban-chap-hanh-trung-uong',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('vinh-long.tinh-uy')],
  },
]
