import type { UnitFact } from './shapes.js'
import { NOT_IN_THE_DOCUMENTS } from './units.mergers.js'

/** Bodies of the whole country and beyond. */
export const nationalUnits: UnitFact[] = [
  {
    code: 'vn.tld',
    aliases: ['Tổng Liên đoàn', 'Tổng LĐLĐ Việt Nam', 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam'],
    symbolCodes: ['TLĐ', 'TLĐLĐ', 'TLĐLĐVN'],
    periods: [{ name: 'Tổng Liên đoàn Lao động Việt Nam', shortName: 'Tổng LĐLĐ VN', kind: 'confederation' }],
  },
  {
    code: 'vn.tld.ban-tuyen-giao',
    aliases: ['Ban Tuyên giáo TLĐ', 'Ban Tuyên giáo Tổng Liên đoàn', 'Ban Tuyên giáo Tổng LĐLĐ Việt Nam'],
    periods: [{ name: 'Ban Tuyên giáo Tổng Liên đoàn Lao động Việt Nam', kind: 'board', parent: 'vn.tld' }],
  },
  {
    code: 'vn.tld.van-phong',
    aliases: ['Văn phòng Tổng Liên đoàn'],
    periods: [{ name: 'Văn phòng Tổng Liên đoàn Lao động Việt Nam', kind: 'board', parent: 'vn.tld' }],
  },
  {
    code: 'vn.quoc-hoi',
    symbolCodes: ['QH', 'QH13', 'QH14', 'QH15'],
    periods: [{ name: 'Quốc hội', kind: 'national-assembly' }],
  },
  {
    code: 'vn.chinh-phu',
    aliases: ['Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    symbolCodes: ['CP'],
    periods: [{ name: 'Chính phủ', kind: 'government' }],
  },
  {
    code: 'vn.thu-tuong',
    aliases: ['Thủ tướng'],
    symbolCodes: ['TTg'],
    periods: [{ name: 'Thủ tướng Chính phủ', kind: 'government', parent: 'vn.chinh-phu' }],
  },
  {
    code: 'vn.bca',
    symbolCodes: ['BCA'],
    periods: [{ name: 'Bộ Công an', shortName: 'BCA', kind: 'ministry', parent: 'vn.chinh-phu' }],
  },
  {
    code: 'vn.bca.v05',
    symbolCodes: ['V05'],
    periods: [
      {
        name: 'Cục Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc',
        shortName: 'V05',
        kind: 'department',
        parent: 'vn.bca',
        ...NOT_IN_THE_DOCUMENTS,
      },
    ],
  },
  {
    code: 'vn.bo-tai-chinh',
    symbolCodes: ['BTC'],
    periods: [{ name: 'Bộ Tài chính', kind: 'ministry', parent: 'vn.chinh-phu' }],
  },
  {
    code: 'vn.bo-noi-vu',
    symbolCodes: ['BNV'],
    periods: [{ name: 'Bộ Nội vụ', kind: 'ministry', parent: 'vn.chinh-phu', ...NOT_IN_THE_DOCUMENTS }],
  },
  {
    code: 'vn.bo-gddt',
    aliases: ['Bộ GD&ĐT'],
    symbolCodes: ['BGDĐT', 'GDĐT'],
    periods: [{ name: 'Bộ Giáo dục và Đào tạo', kind: 'ministry', parent: 'vn.chinh-phu' }],
  },
  {
    code: 'vn.bo-ldtbxh',
    aliases: ['Bộ LĐTB&XH'],
    symbolCodes: ['BLĐTBXH', 'LĐTBXH'],
    periods: [
      {
        name: 'Bộ Lao động - Thương binh và Xã hội',
        kind: 'ministry',
        parent: 'vn.chinh-phu',
        to: '2025-02',
        source: 'Sắp xếp các bộ đầu năm 2025; theo hiểu biết chung, chưa đối chiếu văn bản',
        needsVerification: true,
      },
    ],
    successors: [
      {
        unit: 'vn.bo-noi-vu',
        on: '2025-03',
        source: 'Sắp xếp các bộ đầu năm 2025; theo hiểu biết chung, chưa đối chiếu văn bản',
        needsVerification: true,
      },
    ],
  },
  {
    code: 'vn.mttq',
    aliases: [
      'Ủy ban Trung ương MTTQ Việt Nam',
      'UBTW MTTQ Việt Nam',
      'UBTW MTTQ VN',
      'Ban Thường trực UBTW MTTQ VN',
      'Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'Mặt trận Tổ quốc Việt Nam',
    ],
    symbolCodes: ['MTTQ', 'MTTW', 'MTTQVN'],
    periods: [{ name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', shortName: 'UBTW MTTQ Việt Nam', kind: 'front' }],
  },
  {
    code: 'vn.ban-chap-hanh-trung-uong',
    aliases: ['Trung ương', 'Ban Chấp hành Trung ương Đảng', 'Trung ương Đảng'],
    symbolCodes: ['TW'],
    periods: [{ name: 'Ban Chấp hành Trung ương', kind: 'party-committee' }],
  },
  {
    code: 'vn.bo-chinh-tri',
    aliases: ['Bộ Chính trị Ban Chấp hành Trung ương Đảng', 'Bộ Chính trị (khóa X)', 'Bộ Chính trị (khóa XI)'],
    symbolCodes: ['TW'],
    periods: [{ name: 'Bộ Chính trị', kind: 'party-committee', parent: 'vn.ban-chap-hanh-trung-uong' }],
  },
  {
    code: 'vn.ban-bi-thu',
    aliases: ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương'],
    symbolCodes: ['TW'],
    periods: [{ name: 'Ban Bí thư', kind: 'party-committee', parent: 'vn.ban-chap-hanh-trung-uong' }],
  },
  {
    code: 'intl.asean',
    aliases: ['Hiệp hội các quốc gia Đông Nam Á'],
    periods: [{ name: 'ASEAN', kind: 'international' }],
  },
]
