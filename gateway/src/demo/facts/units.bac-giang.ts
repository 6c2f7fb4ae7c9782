import type { UnitFact } from './shapes.js'
import { DISTRICT_LEVEL_ENDED, LAST_DAY, mergedInto, PROVINCES_MERGED } from './units.mergers.js'

const province = 'bac-giang'

/** Bodies of Bắc Giang; the province became part of Bắc Ninh on 1/7/2025. */
export const bacGiangUnits: UnitFact[] = [
  {
    code: 'bac-giang.ldld',
    province,
    aliases: ['LĐLĐ tỉnh Bắc Giang', 'Công đoàn tỉnh Bắc Giang'],
    symbolCodes: ['LĐLĐ'],
    periods: [
      {
        name: 'Liên đoàn Lao động tỉnh Bắc Giang',
        shortName: 'LĐLĐ tỉnh',
        kind: 'provincial-union',
        parent: 'vn.tld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
    successors: [mergedInto('bac-ninh.ldld')],
  },
  {
    code: 'bac-giang.ldld.tg-nc',
    province,
    aliases: [
      'Ban Tuyên giáo - Nữ công',
      'Ban Tuyên giáo và Nữ công',
      'Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh',
      'Ban Tuyên giáo - Nữ công LĐLĐ tỉnh',
      'Ban TG&NC',
      'Ban TG-NC',
    ],
    symbolCodes: ['TG&NC', 'TGNC'],
    periods: [
      {
        name: 'Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh Bắc Giang',
        kind: 'board',
        parent: 'bac-giang.ldld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'bac-giang.ldld.van-phong',
    province,
    aliases: ['Văn phòng', 'Văn phòng LĐLĐ tỉnh', 'Thường trực, các ban, Văn phòng LĐLĐ tỉnh'],
    periods: [
      {
        name: 'Văn phòng Liên đoàn Lao động tỉnh Bắc Giang',
        kind: 'board',
        parent: 'bac-giang.ldld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'bac-giang.nvhld',
    province,
    aliases: ['Nhà Văn hóa Lao động', 'NVHLĐ tỉnh'],
    periods: [
      {
        name: 'Nhà Văn hóa Lao động tỉnh Bắc Giang',
        kind: 'affiliate',
        parent: 'bac-giang.ldld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'bac-giang.cd-kcn',
    province,
    aliases: ['Công đoàn Các KCN tỉnh', 'CĐ các KCN', 'Công đoàn các KCN tỉnh Bắc Giang', 'Công đoàn KCN'],
    periods: [
      {
        name: 'Công đoàn Các Khu Công nghiệp tỉnh Bắc Giang',
        shortName: 'CĐ Các KCN tỉnh',
        kind: 'zone-union',
        parent: 'bac-giang.ldld',
        to: LAST_DAY,
        ...PROVINCES_MERGED,
      },
    ],
  },
  {
    code: 'bac-giang.ldld-viet-yen',
    province,
    aliases: ['LĐLĐ huyện Việt Yên', 'LĐLĐ thị xã Việt Yên'],
    periods: [
      {
        name: 'Liên đoàn Lao động huyện Việt Yên',
        kind: 'district-union',
        parent: 'bac-giang.ldld',
        to: '2024-01-31',
        source: 'Việt Yên thành thị xã từ 01/02/2024; theo hiểu biết chung, chưa đối chiếu văn bản',
        needsVerification: true,
      },
      {
        name: 'Liên đoàn Lao động thị xã Việt Yên',
        kind: 'district-union',
        parent: 'bac-giang.ldld',
        from: '2024-02-01',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'bac-giang.ldld-yen-dung',
    province,
    aliases: ['LĐLĐ huyện Yên Dũng'],
    periods: [
      {
        name: 'Liên đoàn Lao động huyện Yên Dũng',
        kind: 'district-union',
        parent: 'bac-giang.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'bac-giang.ldld-hiep-hoa',
    province,
    aliases: ['LĐLĐ huyện Hiệp Hòa'],
    periods: [
      {
        name: 'Liên đoàn Lao động huyện Hiệp Hòa',
        kind: 'district-union',
        parent: 'bac-giang.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'bac-giang.ldld-lang-giang',
    province,
    aliases: ['LĐLĐ huyện Lạng Giang'],
    periods: [
      {
        name: 'Liên đoàn Lao động huyện Lạng Giang',
        kind: 'district-union',
        parent: 'bac-giang.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
  {
    code: 'bac-giang.ldld-tp-bac-giang',
    province,
    aliases: ['LĐLĐ thành phố Bắc Giang', 'LĐLĐ TP Bắc Giang'],
    periods: [
      {
        name: 'Liên đoàn Lao động thành phố Bắc Giang',
        kind: 'district-union',
        parent: 'bac-giang.ldld',
        to: LAST_DAY,
        ...DISTRICT_LEVEL_ENDED,
      },
    ],
  },
]
