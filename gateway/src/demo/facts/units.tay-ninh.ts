import type { UnitFact } from './shapes.js'
import { DISTRICT_LEVEL_ENDED, LAST_DAY, NOT_IN_THE_DOCUMENTS } from './units.mergers.js'

const province = 'tay-ninh'

/** Bodies of Tây Ninh; Long An joined it on 1/7/2025 and the name stayed. */
export const tayNinhUnits: UnitFact[] = [
  {
    code: 'tay-ninh.ldld',
    province,
    aliases: ['LĐLĐ tỉnh Tây Ninh', 'Công đoàn tỉnh Tây Ninh'],
    symbolCodes: ['LĐLĐ'],
    periods: [
      { name: 'Liên đoàn Lao động tỉnh Tây Ninh', shortName: 'LĐLĐ tỉnh', kind: 'provincial-union', parent: 'vn.tld' },
    ],
  },
  {
    code: 'tay-ninh.ldld.tg-nc',
    province,
    aliases: [
      'Ban Tuyên giáo - Nữ công',
      'Ban Tuyên giáo và Nữ công',
      'Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh',
      'Ban TG-NC',
      'Ban TG&NC',
    ],
    symbolCodes: ['TG-NC', 'TGNC'],
    periods: [
      { name: 'Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh Tây Ninh', kind: 'board', parent: 'tay-ninh.ldld' },
    ],
  },
  {
    code: 'tay-ninh.ldld.van-phong',
    province,
    aliases: ['Văn phòng', 'Văn phòng LĐLĐ tỉnh'],
    periods: [
      {
        name: 'Văn phòng Liên đoàn Lao động tỉnh Tây Ninh',
        kind: 'board',
        parent: 'tay-ninh.ldld',
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'tay-ninh.nvhld',
    province,
    aliases: ['Nhà Văn hóa Lao động'],
    periods: [
      {
        name: 'Nhà Văn hóa Lao động tỉnh Tây Ninh',
        kind: 'affiliate',
        parent: 'tay-ninh.ldld',
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'tay-ninh.cd-kkt',
    province,
    aliases: ['Công đoàn các Khu Công nghiệp tỉnh', 'Công đoàn các KCN tỉnh', 'Công đoàn các Khu Kinh tế tỉnh'],
    periods: [
      {
        name: 'Công đoàn các Khu Kinh tế tỉnh Tây Ninh',
        kind: 'zone-union',
        parent: 'tay-ninh.ldld',
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'tay-ninh.ldld-tp-tay-ninh',
    province,
    aliases: ['LĐLĐ thành phố Tây Ninh', 'LĐLĐ TP Tây Ninh'],
    periods: [
      {
        name: 'Liên đoàn Lao động thành phố Tây Ninh',
        kind: 'district-union',
        parent: 'tay-ninh.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'tay-ninh.ldld-trang-bang',
    province,
    aliases: ['LĐLĐ thị xã Trảng Bàng'],
    periods: [
      {
        name: 'Liên đoàn Lao động thị xã Trảng Bàng',
        kind: 'district-union',
        parent: 'tay-ninh.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'tay-ninh.ca',
    province,
    aliases: ['CA tỉnh', 'CA tỉnh Tây Ninh'],
    symbolCodes: ['CAT'],
    periods: [{ name: 'Công an tỉnh Tây Ninh', kind: 'police', parent: 'vn.bca' }],
  },
  {
    code: 'tay-ninh.ubnd',
    province,
    aliases: ['UBND tỉnh Tây Ninh'],
    symbolCodes: ['UBND'],
    periods: [
      {
        name: 'Ủy ban nhân dân tỉnh Tây Ninh',
        shortName: 'UBND tỉnh',
        kind: 'peoples-committee',
        parent: 'vn.chinh-phu',
      },
    ],
  },
  {
    code: 'tay-ninh.bcd',
    province,
    aliases: [
      'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ An ninh Tổ quốc tỉnh',
      'Ban Chỉ đạo PCTP, TNXH và xây dựng phong trào TDBVANTQ tỉnh',
      'BCD phòng chống tội phạm, TNXH và xây dựng phong trào Toàn dân bảo vệ An ninh Tổ quốc',
      'BCĐ phòng chống tội phạm, TNXH tỉnh',
      'Ban Chỉ đạo của tỉnh',
      'Ban Chỉ đạo tỉnh',
      'Ban Chỉ đạo',
    ],
    symbolCodes: ['BCĐ'],
    periods: [
      {
        name: 'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh Tây Ninh',
        shortName: 'Ban Chỉ đạo tỉnh',
        kind: 'steering-committee',
      },
    ],
  },
  {
    code: 'tay-ninh.mttq',
    province,
    aliases: ['Ủy ban MTTQ tỉnh', 'UB MTTQ tỉnh', 'Ủy ban MTTQ tỉnh Tây Ninh'],
    symbolCodes: ['MTTQ'],
    periods: [
      {
        name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tây Ninh',
        shortName: 'UB MTTQ tỉnh',
        kind: 'front',
        parent: 'vn.mttq',
      },
    ],
  },
  {
    code: 'tay-ninh.tinh-uy',
    province,
    aliases: ['Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy Tây Ninh'],
    symbolCodes: ['TU'],
    periods: [
      {
        name: 'Tỉnh ủy Tây Ninh',
        shortName: 'Tỉnh ủy',
        kind: 'party-committee',
        parent: 'vn.ban-chap-hanh-trung-uong',
      },
    ],
  },
  {
    code: 'tay-ninh.so-tu-phap',
    province,
    aliases: ['Sở Tư pháp'],
    periods: [
      { name: 'Sở Tư pháp tỉnh Tây Ninh', kind: 'department', parent: 'tay-ninh.ubnd', ...NOT_IN_THE_DOCUMENTS },
    ],
  },
]
