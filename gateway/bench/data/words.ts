/** Words out of which the measured texts are made; as long as those of real plans. */
export const THEMES = [
  'phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  'công tác bảo đảm an ninh, trật tự trong công nhân lao động',
  'xây dựng cơ quan, doanh nghiệp an toàn về an ninh, trật tự',
  'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc',
  'phòng, chống tội phạm và tệ nạn xã hội',
] as const

export const TASKS = [
  'Tổ chức tuyên truyền, phổ biến pháp luật về bảo vệ an ninh Tổ quốc đến đoàn viên, người lao động tại các cơ sở',
  'Phối hợp với lực lượng Công an nắm tình hình quan hệ lao động, kịp thời giải quyết vướng mắc phát sinh từ cơ sở',
  'Rà soát, củng cố các mô hình tự quản về an ninh, trật tự tại khu nhà trọ công nhân và doanh nghiệp',
  'Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến trong phong trào ở từng công đoàn cơ sở',
  'Đưa nội dung bảo vệ an ninh Tổ quốc vào sinh hoạt định kỳ của tổ công đoàn, nghiệp đoàn',
] as const

export const SECTIONS = ['I. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG', 'III. TỔ CHỨC THỰC HIỆN'] as const

export const PURPOSES = [
  'Nâng cao nhận thức, trách nhiệm của cán bộ, đoàn viên, người lao động trong sự nghiệp bảo vệ an ninh Tổ quốc.',
  'Việc tổ chức phải thiết thực, hiệu quả, tránh hình thức, gắn với nhiệm vụ chính trị của đơn vị.',
] as const
