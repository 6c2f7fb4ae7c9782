import type { CitationFact, DocumentFact } from './shapes.js'

/** What the plan and the report of 2024 both ask to carry out, in the order of the plan. */
const sharedCitations: CitationFact[] = [
  { document: '44-KL/TW', relation: 'implements', raw: 'Kết luận số 44-KL/TW ngày 22/01/2019 của Ban Bí thư' },
  {
    document: '09-CT/TW',
    relation: 'continues',
    raw: 'Chỉ thị số 09-CT/TW ngày 01/12/2011 của Ban Bí thư',
    nestedIn: 0,
  },
  {
    document: '1944/QĐ-TTg',
    relation: 'implements',
    raw: 'Quyết định số 1944/QĐ-TTg ngày 18/11/2021 của Thủ tướng Chính phủ',
  },
  {
    document: '13-KL/TW',
    relation: 'implements',
    raw: 'Kết luận số 13-KL/TW ngày 16/8/2021 của Bộ Chính trị',
    nestedIn: 2,
  },
  {
    document: '48-CT/TW',
    relation: 'continues',
    raw: 'Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị',
    nestedIn: 3,
  },
  {
    document: 'chien-luoc-pctp-2016-2025',
    relation: 'implements',
    raw: 'Chiến lược quốc gia phòng, chống tội phạm giai đoạn 2016 - 2025 và định hướng đến năm 2030',
    nestedIn: 2,
  },
  { document: '15-KL/TW', relation: 'implements', raw: 'Kết luận số 15-KL/TW ngày 30/9/2021 của Ban Bí thư' },
  { document: '46-CT/TW', relation: 'continues', raw: 'Chỉ thị số 46-CT/TW của Bộ Chính trị', nestedIn: 6 },
  { document: 'bac-giang:153-NQ/TU', relation: 'implements', raw: 'Nghị quyết số 153-NQ/TU ngày 10/8/2021' },
  { document: 'bac-giang:159-NQ/TU', relation: 'implements', raw: 'Nghị quyết số 159-NQ/TU ngày 30/8/2021' },
  {
    document: '51-NQ/TW',
    relation: 'implements',
    raw: 'Nghị quyết số 51-NQ/TW ngày 05/9/2019 của Bộ Chính trị',
    nestedIn: 9,
  },
  { document: 'bac-giang:36-KH/TU', relation: 'implements', raw: 'Kế hoạch số 36-KH/TU ngày 24/9/2021' },
  { document: '03/QCPH-BCA-TLĐ', relation: 'continues', raw: 'Quy chế phối hợp số 03/QCPH-BCA-TLĐ ngày 12/9/2017' },
]

/** @returns those citations for a list in which they start at `index` */
function sharedFrom(index: number): CitationFact[] {
  return sharedCitations.map((citation) =>
    citation.nestedIn === undefined ? citation : { ...citation, nestedIn: citation.nestedIn + index },
  )
}

/** The two documents of 2024 that Bắc Giang's federation gave the movement: a plan and a report. */
export const bacGiangSeeds: DocumentFact[] = [
  {
    key: 'bac-giang:plan-2024',
    symbol: '/KH-LĐLĐ',
    kind: 'KH',
    issuers: ['bac-giang.ldld'],
    issuedOn: '2024-02',
    title:
      'Tuyên truyền phòng, chống tội phạm, tệ nạn xã hội; phòng, chống mua bán người và đẩy mạnh phong trào “Toàn dân bảo vệ an ninh Tổ quốc” trong công nhân viên chức lao động năm 2024',
    validFrom: '2024',
    validTo: '2024',
    place: 'Bắc Giang',
    signerAuthority: 'TM. BAN THƯỜNG VỤ',
    signerOffice: 'PHÓ CHỦ TỊCH',
    source: 'Văn bản của kế hoạch; số và ngày bỏ trống',
    recipients: [
      {
        raw: 'Ban Tuyên giáo Tổng Liên đoàn Lao động Việt Nam',
        name: 'Ban Tuyên giáo Tổng Liên đoàn Lao động Việt Nam',
        unit: 'vn.tld.ban-tuyen-giao',
      },
      {
        raw: 'Ban Chỉ đạo PCTP, TNXH&PTTDBVANTQ tỉnh (CA tỉnh)',
        name: 'Ban Chỉ đạo PCTP, TNXH&PTTDBVANTQ tỉnh (CA tỉnh)',
        unit: 'bac-giang.bcd',
      },
      { raw: 'Công an tỉnh (Phòng tham mưu)', name: 'Công an tỉnh (Phòng tham mưu)', unit: 'bac-giang.ca' },
      { raw: 'Ban Tuyên giáo Tỉnh ủy', name: 'Ban Tuyên giáo Tỉnh ủy', unit: 'bac-giang.tinh-uy.ban-tuyen-giao' },
      {
        raw: 'Sở Lao động Thương binh và Xã hội',
        name: 'Sở Lao động Thương binh và Xã hội',
        unit: 'bac-giang.so-ldtbxh',
      },
      {
        raw: 'Thường trực, các ban, Văn phòng LĐLĐ tỉnh',
        name: 'Thường trực, các ban, Văn phòng LĐLĐ tỉnh',
        unit: 'bac-giang.ldld',
      },
      { raw: 'Các cấp công đoàn, Nhà Văn hóa Lao động tỉnh', name: 'Các cấp công đoàn, Nhà Văn hóa Lao động tỉnh' },
      { raw: 'Lưu: VT, Ban TG&NC', name: 'VT, Ban TG&NC', isArchive: true },
    ],
    citations: [
      {
        document: 'bac-giang:33/KH-UBND',
        relation: 'basis',
        raw: 'Kế hoạch số 33/KH-UBND ngày 07/2/2024 của Ủy ban nhân dân tỉnh Bắc Giang',
      },
      { document: 'bac-giang:201-ĐA/UBND', relation: 'implements', raw: 'Đề án số 201', nestedIn: 0 },
      {
        document: 'bac-giang:60/KH-CAT-MTTQ',
        relation: 'basis',
        raw: 'Kế hoạch phối hợp số 60/KH-CAT-MTTQ ngày 05/02/2024',
      },
      {
        document: 'bac-giang:34/KH-BCĐ',
        relation: 'basis',
        raw: 'Kế hoạch số 34/KH-BCĐ ngày 16/2/2024 của Ban Chỉ đạo … tỉnh Bắc Giang',
      },
      ...sharedFrom(4),
      { document: 'bac-giang:474/LĐLĐ-TG&NC', relation: 'follows', raw: 'Công văn số 474/LĐLĐ-TG&NC ngày 16/2/2024' },
    ],
  },
  {
    key: 'bac-giang:report-2024',
    symbol: '/BC-LĐLĐ',
    kind: 'BC',
    issuers: ['bac-giang.ldld'],
    issuedOn: '2024-03',
    title: 'Tổng kết 10 năm thực hiện Nghị định số 06/2014/NĐ-CP',
    signerAuthority: 'TM. BAN THƯỜNG VỤ',
    signerOffice: 'PHÓ CHỦ TỊCH',
    source: 'Văn bản của báo cáo; số và ngày bỏ trống. Bốn nơi nhận, chưa ghi lại tên ba nơi',
    recipients: [
      {
        raw: 'Ban Chỉ đạo tỉnh (yêu cầu báo cáo tại Kế hoạch số 36/KH-BCĐ)',
        name: 'Ban Chỉ đạo tỉnh',
        unit: 'bac-giang.bcd',
      },
      { raw: 'Nơi nhận thứ hai (chưa ghi lại tên)', name: 'Nơi nhận thứ hai (chưa ghi lại tên)' },
      { raw: 'Nơi nhận thứ ba (chưa ghi lại tên)', name: 'Nơi nhận thứ ba (chưa ghi lại tên)' },
      { raw: 'Nơi nhận thứ tư (chưa ghi lại tên)', name: 'Nơi nhận thứ tư (chưa ghi lại tên)' },
    ],
    citations: [
      {
        document: 'bac-giang:36/KH-BCĐ',
        relation: 'basis',
        raw: 'Kế hoạch số 36/KH-BCĐ ngày 23/02/2024 của Ban Chỉ đạo',
      },
      {
        document: '06/2014/NĐ-CP',
        relation: 'implements',
        raw: 'Nghị định số 06/2014/NĐ-CP ngày 21 tháng 01 năm 2014 của Chính phủ',
        nestedIn: 0,
      },
      ...sharedFrom(2),
      { document: 'bac-giang:201-ĐA/UBND', relation: 'implements', raw: 'Đề án 201-ĐA/UBND, ngày 17/4/2020' },
      {
        document: 'bac-giang:12/CT-UBND',
        relation: 'implements',
        raw: 'Chỉ thị 12/CT-UBND, ngày 30/12/2019 của Chủ tịch UBND tỉnh',
      },
      { document: 'bac-giang:215/KH-LĐLĐ', relation: 'mentions', raw: 'Kế hoạch 215/KH-LĐLĐ' },
      { document: 'bac-giang:229/KH-LĐLĐ', relation: 'mentions', raw: 'Kế hoạch số 229/KH-LĐLĐ ngày 20/12/2021' },
      {
        document: 'de-an-pbgdpl-2021-2027',
        relation: 'implements',
        raw: 'Đề án “Nâng cao hiệu quả công tác PBGDPL gắn với vận động quần chúng …” giai đoạn 2021 - 2027',
        nestedIn: 18,
      },
      { document: 'bac-giang:168/KH-LĐLĐ', relation: 'mentions', raw: 'Kế hoạch số 168/KH-LĐLĐ ngày 16/3/2021' },
      {
        document: 'cong-uoc-asean-buon-ban-nguoi',
        relation: 'implements',
        raw: 'Công ước ASEAN về phòng, chống buôn bán người, đặc biệt là phụ nữ và trẻ em',
        nestedIn: 20,
      },
      { document: 'bac-giang:272/KH-LĐLĐ', relation: 'mentions', raw: 'Kế hoạch 272/KH-LĐLĐ ngày 13/6/2022' },
      {
        document: 'bac-giang:quyet-dinh-nha-tro',
        relation: 'mentions',
        raw: 'Quyết định phê duyệt của Chủ tịch UBND tỉnh',
      },
      {
        document: 'bac-giang:huong-dan-nha-tro',
        relation: 'mentions',
        raw: 'Hướng dẫn các tiêu chí, trình tự, thủ tục xét và công nhận “Nhà trọ công nhân an toàn, văn minh”',
      },
      {
        document: 'chuong-trinh-phoi-hop-mttq-bca-2021-2023',
        relation: 'implements',
        raw: 'Chương trình phối hợp giữa Ban Thường trực UBTW MTTQ Việt Nam và các tổ chức thành viên với Bộ Công an, giai đoạn 2021 - 2023',
      },
      {
        document: 'bac-giang:chuong-trinh-mttq-ca',
        relation: 'implements',
        raw: 'Chương trình phối hợp giữa Ủy ban MTTQ tỉnh và Công an tỉnh',
      },
      {
        document: 'de-an-to-giac-cam-hoa',
        relation: 'mentions',
        raw: 'Đề án “Vận động toàn dân tham gia phòng ngừa, phát hiện, tố giác tội phạm; cảm hóa, giáo dục, cải tạo người phạm tội tại gia đình và cộng đồng dân cư”',
      },
    ],
  },
]
