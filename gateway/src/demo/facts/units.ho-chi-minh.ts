import type { UnitFact } from './shapes.js'
import { DISTRICT_LEVEL_ENDED, LAST_DAY, MERGED_ON, NOT_IN_THE_DOCUMENTS } from './units.mergers.js'

const province = 'ho-chi-minh'

/** Bodies of Hồ Chí Minh City; Bình Dương and Bà Rịa – Vũng Tàu joined it on 1/7/2025 and the name stayed. */
export const hoChiMinhUnits: UnitFact[] = [
  {
    code: 'ho-chi-minh.ldld',
    province,
    aliases: [
      'LĐLĐ Thành phố Hồ Chí Minh',
      'LĐLĐ TP. Hồ Chí Minh',
      'LĐLĐ TP.HCM',
      'Liên đoàn Lao động TP. Hồ Chí Minh',
      'Thường trực LĐLĐ TP',
      'LĐLĐ Thành phố',
    ],
    symbolCodes: ['LĐLĐ', 'LĐLĐTP'],
    periods: [
      {
        name: 'Liên đoàn Lao động Thành phố Hồ Chí Minh',
        shortName: 'LĐLĐ TP',
        kind: 'provincial-union',
        parent: 'vn.tld',
      },
    ],
  },
  {
    code: 'ho-chi-minh.ldld.ban-tuyen-giao',
    province,
    aliases: ['Ban Tuyên giáo LĐLĐ TP', 'Ban Tuyên giáo LĐLĐ Thành phố', 'Ban Tuyên giáo', 'Ban Tuyên giáo - Nữ công'],
    symbolCodes: ['TG'],
    periods: [
      { name: 'Ban Tuyên giáo Liên đoàn Lao động Thành phố Hồ Chí Minh', kind: 'board', parent: 'ho-chi-minh.ldld' },
    ],
  },
  {
    code: 'ho-chi-minh.cd-giao-duc',
    province,
    aliases: [
      'Công đoàn Ngành Giáo dục TP. Hồ Chí Minh',
      'CĐ Ngành GD TP',
      'CĐGD TP',
      'Thường trực CĐGD TP',
      'Công đoàn Giáo dục Thành phố',
    ],
    symbolCodes: ['CĐGD', 'CĐN'],
    periods: [
      {
        name: 'Công đoàn Ngành Giáo dục Thành phố Hồ Chí Minh',
        shortName: 'CĐGD TP',
        kind: 'industry-union',
        parent: 'ho-chi-minh.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
    successors: [{ unit: 'ho-chi-minh.ldld', on: MERGED_ON, ...DISTRICT_LEVEL_ENDED }],
  },
  {
    code: 'ho-chi-minh.cd-giao-duc.ban-tuyen-giao',
    province,
    aliases: ['Ban Tuyên giáo Công đoàn Ngành Giáo dục Thành phố', 'Ban Tuyên giáo CĐGD TP'],
    periods: [
      {
        name: 'Ban Tuyên giáo Công đoàn Ngành Giáo dục Thành phố Hồ Chí Minh',
        kind: 'board',
        parent: 'ho-chi-minh.cd-giao-duc',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'ho-chi-minh.cd-kcx-kcn',
    province,
    aliases: ['Công đoàn các KCX-KCN Thành phố', 'Công đoàn các Khu Công nghiệp Thành phố'],
    periods: [
      {
        name: 'Công đoàn các Khu chế xuất và công nghiệp Thành phố Hồ Chí Minh',
        kind: 'zone-union',
        parent: 'ho-chi-minh.ldld',
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'ho-chi-minh.nvhld',
    province,
    aliases: ['Cung Văn hóa Lao động Thành phố', 'Nhà Văn hóa Lao động', 'Nhà Văn hóa Lao động Thành phố'],
    periods: [
      {
        name: 'Cung Văn hóa Lao động Thành phố Hồ Chí Minh',
        kind: 'affiliate',
        parent: 'ho-chi-minh.ldld',
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'ho-chi-minh.ldld-thu-duc',
    province,
    aliases: ['LĐLĐ TP. Thủ Đức', 'LĐLĐ thành phố Thủ Đức'],
    periods: [
      {
        name: 'Liên đoàn Lao động thành phố Thủ Đức',
        kind: 'district-union',
        parent: 'ho-chi-minh.ldld',
        from: '2021',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'ho-chi-minh.ldld-cu-chi',
    province,
    aliases: ['LĐLĐ huyện Củ Chi'],
    periods: [
      {
        name: 'Liên đoàn Lao động huyện Củ Chi',
        kind: 'district-union',
        parent: 'ho-chi-minh.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'ho-chi-minh.ca',
    province,
    aliases: ['Công an TP', 'Công an TP. Hồ Chí Minh', 'Công an TP.HCM', 'CA Thành phố'],
    symbolCodes: ['CATP'],
    periods: [{ name: 'Công an Thành phố Hồ Chí Minh', shortName: 'CATP', kind: 'police', parent: 'vn.bca' }],
  },
  {
    code: 'ho-chi-minh.ubnd',
    province,
    aliases: ['UBND Thành phố Hồ Chí Minh', 'UBND TP'],
    symbolCodes: ['UBND'],
    periods: [
      {
        name: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
        shortName: 'UBND Thành phố',
        kind: 'peoples-committee',
        parent: 'vn.chinh-phu',
      },
    ],
  },
  {
    code: 'ho-chi-minh.bcd',
    province,
    aliases: [
      'Ban Chỉ đạo PCTP, TNXH và xây dựng phong trào TDBVANTQ Thành phố',
      'Ban Chỉ đạo Thành phố',
      'Ban Chỉ đạo',
    ],
    symbolCodes: ['BCĐ'],
    periods: [
      {
        name: 'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc Thành phố Hồ Chí Minh',
        shortName: 'Ban Chỉ đạo Thành phố',
        kind: 'steering-committee',
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'ho-chi-minh.mttq',
    province,
    aliases: ['Ủy ban MTTQ Thành phố', 'UB MTTQ TP'],
    symbolCodes: ['MTTQ'],
    periods: [{ name: 'Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh', kind: 'front', parent: 'vn.mttq' }],
  },
  {
    code: 'ho-chi-minh.thanh-uy',
    province,
    aliases: ['Thành ủy', 'Ban Thường vụ Thành ủy'],
    symbolCodes: ['TU'],
    periods: [
      {
        name: 'Thành ủy Thành phố Hồ Chí Minh',
        shortName: 'Thành ủy',
        kind: 'party-committee',
        parent: 'vn.ban-chap-hanh-trung-uong',
      },
    ],
  },
  {
    code: 'ho-chi-minh.so-gddt',
    province,
    aliases: ['Sở GD & ĐT TP', 'Sở GD&ĐT', 'ĐU; BGD Sở GD & ĐT TP', 'Sở Giáo dục và Đào tạo'],
    periods: [{ name: 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh', kind: 'department', parent: 'ho-chi-minh.ubnd' }],
  },
]
