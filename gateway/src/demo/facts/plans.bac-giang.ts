import type { PlanFact } from './shapes.js'

const FEDERATION = '1. Liên đoàn Lao động tỉnh'
const LEVELS = '2. Các cấp công đoàn, Nhà Văn hóa Lao động tỉnh'
const CONTENTS = 'II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN'

export const bacGiangPlan2024: PlanFact = {
  document: 'bac-giang:plan-2024',
  unit: 'bac-giang.ldld',
  year: 2024,
  state: 'ISSUED',
  // the one of its three bases whose body it reports to
  parentDocument: 'bac-giang:34/KH-BCĐ',
  purpose: [
    'Làm đúng lộ trình của Đề án số 201; để ban chấp hành, ban thường vụ công đoàn các cấp thấy rõ phần việc của mình về an ninh, trật tự.',
    'Vận động đoàn viên, người lao động phòng, chống tội phạm, tệ nạn xã hội và mua bán người; công đoàn và công an cùng cấp phối hợp chặt hơn.',
    'Hoạt động hợp với từng ngành, đơn vị, địa phương, thiết thực và có kết quả.',
  ],
  sections: [
    { label: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU', level: 1 },
    { label: 'II', heading: 'NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN', level: 1 },
    { label: 'III', heading: 'TỔ CHỨC THỰC HIỆN', level: 1 },
    { label: '1', heading: 'Liên đoàn Lao động tỉnh', level: 2 },
    { label: '2', heading: 'Các cấp công đoàn, Nhà Văn hóa Lao động tỉnh', level: 2 },
  ],
  tasks: [
    {
      text: 'Phối hợp với công an cùng cấp thực hiện Đề án số 201 và xây dựng “Nhà trọ công nhân an toàn, văn minh” giai đoạn 2022 - 2025.',
      section: CONTENTS,
      lead: 'Các cấp công đoàn',
      cooperators: ['Công an cùng cấp'],
      state: 'ASSIGNED',
      isContinuous: true,
    },
    {
      text: 'Giữ hoạt động của tổ cộng tác viên dư luận xã hội và tổ tự quản an ninh trật tự tại cơ quan, đơn vị, doanh nghiệp.',
      section: CONTENTS,
      lead: 'Các cấp công đoàn',
      state: 'ASSIGNED',
      isContinuous: true,
    },
    {
      text: 'Lập tổ tự quản ở khu nhà trọ, tập huấn cho tổ và giữ tổ hoạt động.',
      section: CONTENTS,
      lead: 'Các cấp công đoàn',
      cooperators: ['Công an địa phương'],
      state: 'ASSIGNED',
      isContinuous: true,
    },
    {
      text: 'Xây dựng kế hoạch và chỉ đạo công đoàn các cấp thực hiện.',
      section: FEDERATION,
      lead: 'Liên đoàn Lao động tỉnh',
      leadUnit: 'bac-giang.ldld',
      state: 'ASSIGNED',
    },
    {
      text: 'Tuyên truyền miệng, in tờ gấp, làm file âm thanh; đưa tin, bài, phóng sự trên báo, đài và các trang của công đoàn tỉnh.',
      section: FEDERATION,
      lead: 'Liên đoàn Lao động tỉnh',
      leadUnit: 'bac-giang.ldld',
      cooperators: ['Công an tỉnh', 'Báo Bắc Giang', 'Đài Phát thanh và Truyền hình tỉnh'],
      state: 'ASSIGNED',
      isContinuous: true,
    },
    {
      text: 'Chọn 01 doanh nghiệp tổ chức “Ngày hội toàn dân bảo vệ an ninh Tổ quốc” gắn với “Ngày hội Công nhân” năm 2024, theo Công văn số 474/LĐLĐ-TG&NC.',
      section: LEVELS,
      lead: 'Công đoàn Các Khu Công nghiệp tỉnh',
      leadUnit: 'bac-giang.cd-kcn',
      cooperators: ['Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh', 'Công an tỉnh'],
      due: '2024',
      state: 'ASSIGNED',
    },
    {
      text: 'Tổ chức ít nhất 10 cuộc tuyên truyền tại doanh nghiệp và khu nhà trọ công nhân.',
      section: LEVELS,
      lead: 'Nhà Văn hóa Lao động tỉnh',
      leadUnit: 'bac-giang.nvhld',
      cooperators: ['Công an tỉnh'],
      due: '2024',
      state: 'ASSIGNED',
    },
    {
      text: 'Xây dựng kế hoạch triển khai, gửi về Liên đoàn Lao động tỉnh qua Ban Tuyên giáo - Nữ công.',
      section: LEVELS,
      lead: 'Các cấp công đoàn, Nhà Văn hóa Lao động tỉnh',
      due: '2024-02-27',
      state: 'ASSIGNED',
    },
  ],
  targets: [
    {
      text: 'Chọn 01 doanh nghiệp tổ chức Ngày hội',
      quantity: 1,
      operator: '=',
      unitOfMeasure: 'doanh nghiệp',
      who: 'Công đoàn Các Khu Công nghiệp tỉnh',
      isMandatory: true,
    },
    {
      text: 'Ít nhất 10 cuộc tuyên truyền',
      quantity: 10,
      operator: '>=',
      unitOfMeasure: 'cuộc tuyên truyền',
      who: 'Nhà Văn hóa Lao động tỉnh',
      isMandatory: true,
    },
  ],
  deadlines: [
    {
      raw: 'trước ngày 28/02/2024',
      type: 'deadline',
      date: '2024-02-28',
      rule: 'before',
      who: 'Các cấp công đoàn, Nhà Văn hóa Lao động tỉnh',
      what: 'Gửi kế hoạch triển khai về Liên đoàn Lao động tỉnh (qua Ban Tuyên giáo - Nữ công)',
      isExclusive: true,
    },
    {
      raw: 'năm 2024',
      type: 'period',
      date: '2024',
      rule: 'within year',
      who: 'Công đoàn Các Khu Công nghiệp tỉnh',
      what: 'Tổ chức Ngày hội tại 01 doanh nghiệp',
    },
  ],
}
