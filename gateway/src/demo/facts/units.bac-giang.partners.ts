import type { UnitFact } from './shapes.js'
import { LAST_DAY, mergedInto, PROVINCES_MERGED } from './units.mergers.js'

const province = 'bac-giang'

/** Those in Bắc Giang whom the union works with and reports to. */
export const bacGiangPartners: UnitFact[] = [
  {
    code: 'bac-giang.ca',
    province,
    aliases: ['CA tỉnh', 'Công an tỉnh (Phòng tham mưu)', 'CA tỉnh Bắc Giang'],
    symbolCodes: ['CAT'],
    periods: [{ name: 'Công an tỉnh Bắc Giang', kind: 'police', parent: 'vn.bca', to: LAST_DAY, ...PROVINCES_MERGED }],
    successors: [mergedInto('bac-ninh.ca')],
  },
  {
    code: 'bac-giang.ubnd',
    province,
    aliases: ['UBND tỉnh Bắc Giang'],
    symbolCodes: ['UBND'],
    periods: [
      {
        name: 'Ủy ban nhân dân tỉnh Bắc Giang',
        shortName: 'UBND tỉnh',
        kind: 'peoples-committee',
        parent: 'vn.chinh-phu',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('bac-ninh.ubnd')],
  },
  {
    code: 'bac-giang.chu-tich-ubnd',
    province,
    aliases: ['Chủ tịch UBND tỉnh Bắc Giang'],
    periods: [
      {
        name: 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Giang',
        shortName: 'Chủ tịch UBND tỉnh',
        kind: 'peoples-committee',
        parent: 'bac-giang.ubnd',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'bac-giang.bcd',
    province,
    aliases: [
      'Ban Chỉ đạo PCTP, TNXH và xây dựng phong trào TDBVANTQ tỉnh',
      'Ban Chỉ đạo PCTP, TNXH và XD phong trào TDBVANTQ tỉnh Bắc Giang',
      'Ban Chỉ đạo PCTP, TNXH&PTTDBVANTQ tỉnh',
      'Ban Chỉ đạo PCTP, TNXH&PTTDBVANTQ tỉnh (CA tỉnh)',
      'Ban Chỉ đạo Phòng chống tội phạm (PCTP), tệ nạn xã hội (TNXH) và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc (TDBVANTQ) tỉnh Bắc Giang',
      'Ban Chỉ đạo PCTP, TNXH và XDPTTDBVANTQ tỉnh',
      'Ban Chỉ đạo của tỉnh',
      'Ban Chỉ đạo tỉnh',
      'Ban Chỉ đạo',
    ],
    symbolCodes: ['BCĐ'],
    periods: [
      {
        name: 'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh Bắc Giang',
        shortName: 'Ban Chỉ đạo tỉnh',
        kind: 'steering-committee',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'bac-giang.mttq',
    province,
    aliases: ['Ủy ban MTTQ tỉnh', 'UB MTTQ tỉnh', 'Ủy ban MTTQ tỉnh Bắc Giang'],
    symbolCodes: ['MTTQ'],
    periods: [
      {
        name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang',
        shortName: 'UB MTTQ tỉnh',
        kind: 'front',
        parent: 'vn.mttq',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('bac-ninh.mttq')],
  },
  {
    code: 'bac-giang.tinh-uy',
    province,
    aliases: ['Ban Thường vụ Tỉnh ủy'],
    symbolCodes: ['TU'],
    periods: [
      {
        name: 'Tỉnh ủy Bắc Giang',
        shortName: 'Tỉnh ủy',
        kind: 'party-committee',
        parent: 'vn.ban-chap-hanh-trung-uong',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('bac-ninh.tinh-uy')],
  },
  {
    code: 'bac-giang.tinh-uy.ban-tuyen-giao',
    province,
    aliases: ['Ban Tuyên giáo Tỉnh ủy'],
    periods: [
      {
        name: 'Ban Tuyên giáo Tỉnh ủy Bắc Giang',
        kind: 'board',
        parent: 'bac-giang.tinh-uy',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'bac-giang.so-ldtbxh',
    province,
    aliases: ['Sở LĐTB&XH', 'Sở Lao động Thương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội tỉnh'],
    periods: [
      {
        name: 'Sở Lao động - Thương binh và Xã hội tỉnh Bắc Giang',
        kind: 'department',
        parent: 'bac-giang.ubnd',
        to: '2025-02',
        source: 'Sắp xếp các sở đầu năm 2025; theo hiểu biết chung, chưa đối chiếu văn bản',
        needsVerification: true,
      },
    ],
  },
  {
    code: 'bac-giang.so-tu-phap',
    province,
    aliases: ['Sở Tư pháp'],
    periods: [
      {
        name: 'Sở Tư pháp tỉnh Bắc Giang',
        kind: 'department',
        parent: 'bac-giang.ubnd',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'bac-giang.bql-kcn',
    province,
    aliases: ['Ban Quản lý Các KCN tỉnh', 'BQL Các KCN tỉnh'],
    periods: [
      {
        name: 'Ban Quản lý Các Khu Công nghiệp tỉnh Bắc Giang',
        kind: 'department',
        parent: 'bac-giang.ubnd',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'bac-giang.tinh-doan',
    province,
    aliases: ['Tỉnh đoàn', 'Tỉnh đoàn Thanh niên'],
    periods: [{ name: 'Tỉnh đoàn Bắc Giang', kind: 'mass-organisation', to: LAST_DAY, ...PROVINCES_MERGED }],
  },
]
