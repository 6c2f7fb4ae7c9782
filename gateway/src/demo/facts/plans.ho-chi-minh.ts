import type { PlanFact } from './shapes.js'

const UNION = '1. Công đoàn Ngành Giáo dục Thành phố'
const GRASSROOTS = '2. Các công đoàn cơ sở trực thuộc'

/** Known only because its child cites it: nothing of its contents is at hand. */
export const hoChiMinhPlan86: PlanFact = {
  document: 'ho-chi-minh:86/KH-LĐLĐ',
  unit: 'ho-chi-minh.ldld',
  year: 2024,
  state: 'ISSUED',
  purpose: [],
  sections: [],
  tasks: [],
  targets: [],
  deadlines: [],
}

export const hoChiMinhEducationPlan2024: PlanFact = {
  document: 'ho-chi-minh:education-plan-2024',
  unit: 'ho-chi-minh.cd-giao-duc',
  year: 2024,
  state: 'ISSUED',
  parentDocument: 'ho-chi-minh:86/KH-LĐLĐ',
  purpose: [
    'Làm đúng các văn bản cấp trên về phong trào; công đoàn các cấp của Thành phố phối hợp theo một cách.',
    'Phòng ngừa sớm nguy cơ mất an ninh trật tự trong trường học; nâng ý thức cảnh giác của đội ngũ nhà giáo, người lao động.',
    'Gắn phong trào với hoạt động công đoàn và chuyên môn; biểu dương tập thể, cá nhân tiêu biểu.',
  ],
  sections: [
    { label: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU', level: 1 },
    { label: 'II', heading: 'NHIỆM VỤ', level: 1 },
    { label: 'III', heading: 'TỔ CHỨC THỰC HIỆN', level: 1 },
    { label: '1', heading: 'Công đoàn Ngành Giáo dục Thành phố', level: 2 },
    { label: '2', heading: 'Các công đoàn cơ sở trực thuộc', level: 2 },
  ],
  tasks: [
    {
      text: 'Cùng chính quyền đơn vị duy trì phong trào, kiểm tra, đôn đốc và khen thưởng kịp thời.',
      section: 'II. NHIỆM VỤ',
      lead: 'Các công đoàn cơ sở trực thuộc',
      cooperators: ['Chính quyền đơn vị'],
      state: 'ASSIGNED',
      isContinuous: true,
    },
    {
      text: 'Phổ biến Chương trình phối hợp số 07/CTr-BCA-MTTQ và Quy chế số 9093/QCPH-CATP-LĐLĐTP trong đơn vị.',
      section: 'II. NHIỆM VỤ',
      lead: 'Các công đoàn cơ sở trực thuộc',
      state: 'ASSIGNED',
    },
    {
      text: 'Xây dựng kế hoạch và tuyên truyền phòng, chống tội phạm, ma túy đến công đoàn cơ sở trực thuộc.',
      section: UNION,
      lead: 'Công đoàn Ngành Giáo dục Thành phố',
      leadUnit: 'ho-chi-minh.cd-giao-duc',
      state: 'ASSIGNED',
    },
    {
      text: 'Khảo sát tình hình, kiểm tra kết quả thực hiện tại công đoàn cơ sở.',
      section: UNION,
      lead: 'Công đoàn Ngành Giáo dục Thành phố',
      leadUnit: 'ho-chi-minh.cd-giao-duc',
      state: 'ASSIGNED',
    },
    {
      text: 'Sơ kết phong trào vào cuối năm.',
      section: UNION,
      lead: 'Công đoàn Ngành Giáo dục Thành phố',
      leadUnit: 'ho-chi-minh.cd-giao-duc',
      due: '2024',
      state: 'ASSIGNED',
    },
    {
      text: 'Cụ thể hóa thành kế hoạch của đơn vị.',
      section: GRASSROOTS,
      lead: 'Các công đoàn cơ sở trực thuộc',
      state: 'ASSIGNED',
    },
    {
      text: 'Lập mô hình đơn vị đạt tiêu chuẩn an toàn về an ninh, trật tự của Thông tư số 124/2021/TT-BCA.',
      section: GRASSROOTS,
      lead: 'Các công đoàn cơ sở trực thuộc',
      cooperators: ['Cấp ủy, chính quyền đơn vị'],
      state: 'ASSIGNED',
    },
    {
      text: 'Báo cáo kết quả về Công đoàn Ngành Giáo dục Thành phố qua Ban Tuyên giáo.',
      section: GRASSROOTS,
      lead: 'Các công đoàn cơ sở trực thuộc',
      due: '2024-12-04',
      state: 'ASSIGNED',
    },
  ],
  targets: [
    {
      text: 'Mỗi công đoàn cơ sở phấn đấu xây dựng ít nhất một điển hình',
      quantity: 1,
      operator: '>=',
      unitOfMeasure: 'điển hình',
      who: 'Mỗi công đoàn cơ sở',
      isMandatory: false,
    },
  ],
  deadlines: [
    {
      raw: 'trước ngày 05/12/2024',
      type: 'deadline',
      date: '2024-12-05',
      rule: 'before',
      who: 'Các công đoàn cơ sở trực thuộc',
      what: 'Báo cáo kết quả về Công đoàn Ngành Giáo dục Thành phố (qua Ban Tuyên giáo)',
      isExclusive: true,
    },
    {
      raw: 'Cuối năm',
      type: 'period',
      date: '2024',
      rule: 'end of year 2024',
      who: 'Công đoàn Ngành Giáo dục Thành phố',
      what: 'Sơ kết phong trào',
    },
  ],
}
