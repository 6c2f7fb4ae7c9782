import type { PlanFact } from './shapes.js'

const FEDERATION = '1. Liên đoàn Lao động tỉnh'
const DISTRICTS = '2. Liên đoàn Lao động huyện, thị xã, thành phố, Công đoàn ngành và tương đương'

/** Sets neither a deadline nor a number, and skips from II to V and from 1 to 3: as it is in the text. */
export const tayNinhPlan2023: PlanFact = {
  document: 'tay-ninh:441/KH-LĐLĐ',
  unit: 'tay-ninh.ldld',
  year: 2023,
  state: 'ISSUED',
  parentDocument: 'tay-ninh:164/KH-BCĐ',
  purpose: [
    'Để công nhân, viên chức, lao động nhận ra thủ đoạn của tội phạm mua bán người, cảnh giác và chủ động phòng ngừa.',
    'Tuyên truyền thường xuyên, có trọng tâm, hợp với từng đối tượng.',
  ],
  sections: [
    { label: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU', level: 1 },
    { label: 'II', heading: 'NỘI DUNG THỰC HIỆN', level: 1 },
    { label: '1', heading: 'Công tác truyền thông về phòng, chống mua bán người', level: 2 },
    { label: '3', heading: 'Hình thức tuyên truyền', level: 2 },
    { label: 'V', heading: 'TỔ CHỨC THỰC HIỆN', level: 1 },
    { label: '1', heading: 'Liên đoàn Lao động tỉnh', level: 2 },
    { label: '2', heading: 'Liên đoàn Lao động huyện, thị xã, thành phố, Công đoàn ngành và tương đương', level: 2 },
  ],
  tasks: [
    {
      text: 'Tổ chức hội nghị, hội thảo, lớp tập huấn; giới thiệu tổng đài quốc gia bảo vệ trẻ em số 111.',
      section: '3. Hình thức tuyên truyền',
      lead: 'Công đoàn các cấp',
      cooperators: ['Công an đồng cấp'],
      state: 'ASSIGNED',
    },
    {
      text: 'Hưởng ứng “Ngày toàn dân phòng, chống mua bán người 30/7” theo Quyết định số 793/QĐ-TTg.',
      section: '3. Hình thức tuyên truyền',
      lead: 'Công đoàn các cấp',
      state: 'ASSIGNED',
    },
    {
      text: 'Soạn kế hoạch riêng của năm 2023 về tuyên truyền phòng, chống tội phạm cho người lao động.',
      section: FEDERATION,
      lead: 'Ban Tuyên giáo – Nữ công',
      leadUnit: 'tay-ninh.ldld.tg-nc',
      state: 'ASSIGNED',
    },
    {
      text: 'Đưa tin trên Website Liên đoàn Lao động tỉnh và Báo Tây Ninh.',
      section: FEDERATION,
      lead: 'Liên đoàn Lao động tỉnh',
      leadUnit: 'tay-ninh.ldld',
      state: 'ASSIGNED',
      isContinuous: true,
    },
    {
      text: 'Chủ trì triển khai kế hoạch cùng các đơn vị, sở, ngành.',
      section: FEDERATION,
      lead: 'Ban Tuyên giáo – Nữ công',
      leadUnit: 'tay-ninh.ldld.tg-nc',
      cooperators: ['Các đơn vị, các sở ngành'],
      state: 'ASSIGNED',
    },
    {
      text: 'Xây dựng kế hoạch của cấp mình và triển khai đến công đoàn cơ sở trực thuộc.',
      section: DISTRICTS,
      lead: 'Liên đoàn Lao động huyện, thị xã, thành phố, Công đoàn ngành và tương đương',
      state: 'ASSIGNED',
    },
    {
      text: 'Chọn hình thức tuyên truyền hợp với địa phương; chú trọng công nhân ở khu, cụm công nghiệp và khu nhà trọ.',
      section: DISTRICTS,
      lead: 'Liên đoàn Lao động huyện, thị xã, thành phố, Công đoàn ngành và tương đương',
      state: 'ASSIGNED',
      isContinuous: true,
    },
  ],
  targets: [],
  deadlines: [],
}
