import type { PlanText } from './plan-text.js'

/** Separators of a symbol swapped (`48/CT-TW`), long and short dates mixed, a quotation mark on the wrong side. */
export const hoChiMinhPlan = {
  province: 'ho-chi-minh',
  text: `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
LIÊN ĐOÀN LAO ĐỘNG
THÀNH PHỐ HỒ CHÍ MINH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
-------

Số: 118/KH-LĐLĐ

Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Công đoàn cơ sở giữ bình yên nơi làm việc, nơi ở của đoàn viên năm 2026

Căn cứ Nghị định số 06/2014/NĐ-CP ngày 21 tháng 01 năm 2014 của Chính phủ; thực hiện Quy chế số 9093/QCPH-CATP-LĐLĐTP ngày 10/11/2023 về phối hợp giữa Công an Thành phố và Liên đoàn Lao động Thành phố, Ban Thường vụ Liên đoàn Lao động Thành phố xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Đoàn viên đi ca đêm về được đến nhà an toàn, ở trọ không sợ mất xe, lên mạng không mất tiền. Đó là thước đo của kế hoạch này, không phải số văn bản đã gửi đi.

2. Nơi nào đã có cách làm hay thì kể lại cho nơi khác học; nơi nào làm chưa được thì nói thật để cùng gỡ.

II. NHIỆM VỤ

1. Tiếp tục học và làm theo Chỉ thị số 48/CT-TW ngày 22/10/2010 của Bộ Chính trị và Kết luận số 13-KL/TW ngày 16/8/2021 của Bộ Chính trị; gắn với chuyện hằng ngày của phân xưởng, lớp học, bệnh viện.

2. Đăng ký đạt tiêu chuẩn theo Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an; đơn vị tự chấm trước, mời Công an phường xem sau.

3. Thường xuyên nhắn tin cảnh báo lừa đảo vào đúng ngày trả lương, vì đó là ngày kẻ gian hay gọi.

III. TỔ CHỨC THỰC HIỆN

1. Liên đoàn Lao động Thành phố

- Giao Ban Tuyên giáo chủ trì, phối hợp với Công an Thành phố tổ chức ít nhất 08 buổi hướng dẫn thoát hiểm và chữa cháy tại khu nhà trọ đông công nhân.

- Giao Nhà Văn hóa Lao động Thành phố phối hợp với Thành Đoàn mở 04 lớp học về an toàn trên mạng.

2. Công đoàn cơ sở

- Mỗi công đoàn cơ sở phấn đấu giới thiệu ít nhất một tập thể làm tốt để Thành phố biểu dương.

- Gửi đăng ký chậm nhất ngày 30/6/2026; báo cáo kết quả về Liên đoàn Lao động Thành phố (qua Ban Tuyên giáo) trước ngày 05/12/2026.

Đề nghị các công đoàn cơ sở đọc kỹ, chọn việc phù hợp với đơn vị mình và bắt tay vào làm ngay trong quý I./.

Nơi nhận:
- Thường trực Thành ủy “để b/c”;
- Công an Thành phố “để phối hợp”;
- Thường trực LĐLĐ TP” để b/c”;
- CĐCS trực thuộc “để thực hiện”;
- Lưu: VT, TG.

TM. BAN THƯỜNG VỤ
PHÓ CHỦ TỊCH

Đồng chí D
`,
  expected: {
    number: '118',
    symbol: '118/KH-LĐLĐ',
    kind: 'KH',
    issuedOn: '2026-01-05',
    place: 'Thành phố Hồ Chí Minh',
    title: 'Công đoàn cơ sở giữ bình yên nơi làm việc, nơi ở của đoàn viên năm 2026',
    citations: ['06/2014/NĐ-CP', '9093/QCPH-CATP-LĐLĐTP', '48-CT/TW', '13-KL/TW', '124/2021/TT-BCA'],
    deadlines: [
      { type: 'deadline', date: '2026-06-30' },
      { type: 'deadline', date: '2026-12-05' },
      // a quarter has no partial date of its own
      { type: 'period', date: '2026' },
    ],
    targets: [
      { quantity: 8, operator: '>=', unit: 'buổi hướng dẫn', isMandatory: true },
      { quantity: 4, operator: '=', unit: 'lớp học', isMandatory: true },
      { quantity: 1, operator: '>=', unit: 'tập thể', isMandatory: false },
    ],
    leads: ['Ban Tuyên giáo', 'Nhà Văn hóa Lao động Thành phố'],
    recipients: 5,
    signer: { authority: 'TM. BAN THƯỜNG VỤ', role: 'PHÓ CHỦ TỊCH' },
    warnings: ['SYMBOL_SPELLING'],
  },
  completion: { number: '118', symbol: '118/KH-LĐLĐ', issuedOn: '2026-01-05' },
} as const satisfies PlanText
