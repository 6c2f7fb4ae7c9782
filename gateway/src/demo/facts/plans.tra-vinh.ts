import type { PlanFact } from './shapes.js'

/** Guidance, not a plan by its kind, but it orders work just so. Headings of its text are not at hand. */
export const traVinhGuidance2021: PlanFact = {
  document: 'tra-vinh:25/HD-LĐLĐ',
  unit: 'tra-vinh.ldld',
  year: 2021,
  state: 'ISSUED',
  parentDocument: '23/HD-TLĐ',
  purpose: [
    'Đưa Chương trình phối hợp số 09 và hướng dẫn của Tổng Liên đoàn vào hoạt động của công đoàn các cấp trong tỉnh, giai đoạn 2021 - 2023.',
  ],
  sections: [],
  tasks: [
    {
      text: 'Phát động phong trào “CNVCLĐ tham gia phòng, chống tội phạm và tệ nạn xã hội”, gắn với các phong trào thi đua đang có.',
      lead: 'Công đoàn các cấp',
      state: 'ASSIGNED',
    },
    {
      text: 'Ký cam kết xây dựng khu dân cư, cơ quan, đơn vị, doanh nghiệp “An toàn về an ninh, trật tự”.',
      lead: 'Công đoàn các cấp',
      state: 'ASSIGNED',
    },
    {
      text: 'Xây dựng, nhân rộng mô hình và điển hình tiên tiến; lập tổ tự quản khu nhà trọ công nhân.',
      lead: 'Công đoàn các cấp',
      state: 'ASSIGNED',
      isContinuous: true,
    },
    {
      text: 'Họp mặt, tọa đàm để nghe ý kiến công nhân lao động; cùng công an trao đổi tình hình và xử lý tranh chấp.',
      lead: 'Công đoàn các cấp',
      cooperators: ['Công an cùng cấp'],
      state: 'ASSIGNED',
      isContinuous: true,
    },
    {
      text: 'Kiểm tra, giám sát, đôn đốc việc thực hiện ở cấp dưới.',
      lead: 'Công đoàn các cấp',
      state: 'ASSIGNED',
      isContinuous: true,
    },
    {
      text: 'Hằng năm sơ kết phong trào; kịp thời biểu dương, khen thưởng.',
      lead: 'Công đoàn các cấp',
      state: 'ASSIGNED',
    },
    {
      text: 'Báo cáo 6 tháng và cả năm về Liên đoàn Lao động tỉnh, qua Ban Tuyên giáo - Nữ công.',
      lead: 'LĐLĐ huyện, thị xã, thành phố; Công đoàn ngành và tương đương',
      state: 'ASSIGNED',
    },
  ],
  targets: [
    {
      text: 'Mỗi đơn vị xây dựng ít nhất một điển hình',
      quantity: 1,
      operator: '>=',
      unitOfMeasure: 'điển hình',
      who: 'Mỗi đơn vị (huyện, ngành, CĐCS trực thuộc)',
      isMandatory: true,
    },
  ],
  deadlines: [
    {
      raw: 'trước ngày 01/6 và 01/12 hằng năm',
      type: 'recurring',
      rule: 'yearly before 06-01 and 12-01',
      who: 'LĐLĐ huyện, thị xã, thành phố; Công đoàn ngành và tương đương',
      what: 'Báo cáo 6 tháng, năm về Liên đoàn Lao động tỉnh (qua Ban Tuyên giáo - Nữ công)',
      isExclusive: true,
    },
    {
      raw: 'giai đoạn 2021-2023',
      type: 'period',
      date: '2023',
      rule: 'from 2021 to 2023',
      what: 'Thực hiện Chương trình phối hợp số 09',
    },
  ],
}
