import { BAC_GIANG_REPORT, BOTH_OF_BAC_GIANG, HCMC_PLAN, PRESS, TRA_VINH_GUIDANCE } from './documents.sources.js'
import type { DocumentFact } from './shapes.js'

const PROPOSED =
  'Cùng chủ đề và nối tiếp thời gian với Chương trình phối hợp số 07/CTr-BCA-MTTQ; đề xuất, chưa có văn bản xác nhận'

/** Agreements of more than one party, and what the Confederation asked for under them. */
export const agreementDocuments: DocumentFact[] = [
  {
    key: '03/QCPH-BCA-TLĐ',
    number: '03',
    symbol: '03/QCPH-BCA-TLĐ',
    kind: 'QCPH',
    issuers: ['vn.bca', 'vn.tld'],
    issuedOn: '2017-09-12',
    title: 'Phối hợp giữa Bộ Công an và Tổng Liên đoàn Lao động Việt Nam',
    aliases: ['03/QC-BCA-TLĐLĐ'],
    source: `${BOTH_OF_BAC_GIANG}; báo chí ghi 03/QC-BCA-TLĐLĐ`,
    supersededBy: [
      {
        document: '04/QCPH-BCA-TLĐLĐVN',
        on: '2023-04-25',
        source: `Quy chế mới ký ngày 25/4/2023. ${PRESS}`,
        needsVerification: true,
      },
    ],
  },
  {
    key: '04/QCPH-BCA-TLĐLĐVN',
    number: '04',
    symbol: '04/QCPH-BCA-TLĐLĐVN',
    kind: 'QCPH',
    issuers: ['vn.bca', 'vn.tld'],
    issuedOn: '2023-04-25',
    title: 'Phối hợp giữa Bộ Công an và Tổng Liên đoàn Lao động Việt Nam',
    source: PRESS,
    needsVerification: true,
  },
  {
    key: '23/HD-TLĐ',
    number: '23',
    symbol: '23/HD-TLĐ',
    kind: 'HD',
    issuers: ['vn.tld'],
    issuedOn: '2021-05-20',
    title: 'Triển khai Kế hoạch … Chương trình phối hợp số 09',
    source: `${TRA_VINH_GUIDANCE}; trích yếu ghi rút gọn`,
    citations: [{ document: 'chuong-trinh-phoi-hop-09', relation: 'implements', raw: 'Chương trình phối hợp số 09' }],
  },
  {
    key: 'chuong-trinh-phoi-hop-09',
    number: '09',
    kind: 'CTr',
    issuers: [],
    title: 'Chương trình phối hợp số 09 “Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới”',
    aliases: ['Chương trình phối hợp số 09'],
    validFrom: '2021',
    validTo: '2023',
    source: `${TRA_VINH_GUIDANCE}; không ghi ký hiệu và các bên ký`,
    supersededBy: [
      { document: '07/CTr-BCA-MTTQ', on: '2023-10-17', source: PROPOSED, needsVerification: true, isProposed: true },
    ],
  },
  {
    key: 'chuong-trinh-phoi-hop-mttq-bca-2021-2023',
    kind: 'CTr',
    issuers: ['vn.mttq', 'vn.bca'],
    title:
      'Chương trình phối hợp giữa Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam và các tổ chức thành viên với Bộ Công an “Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới” giai đoạn 2021 - 2023',
    validFrom: '2021',
    validTo: '2023',
    source: `${BAC_GIANG_REPORT}; không ghi số, có thể chính là Chương trình phối hợp số 09`,
    supersededBy: [
      { document: '07/CTr-BCA-MTTQ', on: '2023-10-17', source: PROPOSED, needsVerification: true, isProposed: true },
    ],
  },
  {
    key: '07/CTr-BCA-MTTQ',
    number: '07',
    symbol: '07/CTr-BCA-MTTQ',
    kind: 'CTr',
    issuers: ['vn.bca', 'vn.mttq'],
    issuedOn: '2023-10-17',
    title: 'Chương trình phối hợp giữa Bộ Công an với Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    source: HCMC_PLAN,
  },
  {
    key: 'ho-chi-minh:9093/QCPH-CATP-LĐLĐTP',
    number: '9093',
    symbol: '9093/QCPH-CATP-LĐLĐTP',
    kind: 'QCPH',
    issuers: ['ho-chi-minh.ca', 'ho-chi-minh.ldld'],
    issuedOn: '2023-11-10',
    title:
      'Phối hợp giữa Công an Thành phố và Liên đoàn Lao động Thành phố trong công tác đảm bảo an ninh, trật tự trong toàn hệ thống Công đoàn Thành phố',
    source: HCMC_PLAN,
  },
]
