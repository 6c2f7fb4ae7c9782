/** A plan in the layout of real ones, in words of our own; number and day blank unless given. */
export function planText(
  options: { number?: string; date?: string; citations?: string; title?: string; extra?: string } = {},
): string {
  const {
    number = '',
    date = 'ngày    tháng 3 năm 2026',
    citations = 'Căn cứ Kế hoạch số 34/KH-BCĐ ngày 16/2/2026 của Ban Chỉ đạo tỉnh Bắc Giang về phòng, chống tội phạm năm 2026',
    title = 'Tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026',
    extra = '',
  } = options
  return `LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC GIANG
Số: ${number}/KH-LĐLĐ

Bắc Giang, ${date}

KẾ HOẠCH
${title}

${citations}; Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Giúp đoàn viên hiểu rõ hơn việc giữ gìn trật tự nơi làm việc và nơi ở trọ.

II. NHIỆM VỤ

1. Tuyên truyền cho đoàn viên, người lao động bằng những hình thức gần gũi.

III. TỔ CHỨC THỰC HIỆN

- Giao Công đoàn Các Khu công nghiệp tỉnh chủ trì, phối hợp với Công an tỉnh tổ chức ít nhất 12 buổi nói chuyện tại các khu nhà trọ.
${extra}
Các đơn vị gửi báo cáo kết quả về Liên đoàn Lao động tỉnh trước ngày 15/11/2026./.

Nơi nhận:
- Công an tỉnh (để phối hợp);
- Công đoàn cấp trên cơ sở (để thực hiện);
- Lưu: VT, TG.

TM. BAN THƯỜNG VỤ
PHÓ CHỦ TỊCH

Đồng chí A
`
}
