import type { PlanText } from './plan-text.js'

/** Number and day are blank; a page number stands inside a sentence. Rests on a regulation that has a successor. */
export const bacGiangPlan = {
  province: 'bac-giang',
  text: `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC GIANG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số:        /KH-LĐLĐ

Bắc Giang, ngày      tháng 02 năm 2026

KẾ HOẠCH
Vận động công nhân, viên chức, lao động tham gia phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2026

Thực hiện Kế hoạch số 612/KH-BCA ngày 10/10/2025 của Bộ Công an về xây dựng xã, phường, đặc khu, cơ quan, doanh nghiệp, cơ sở giáo dục điển hình về phong trào toàn dân bảo vệ an ninh Tổ quốc, Ban Thường vụ Liên đoàn Lao động tỉnh lập kế hoạch năm 2026 gồm những việc sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Để mỗi đoàn viên biết mình làm được gì cho sự bình yên ở xưởng máy, ở phòng trọ và trên đường đi làm; công đoàn cơ sở chọn ít việc, làm đến nơi đến chốn.

2. Công đoàn và Công an cùng cấp nói chuyện với nhau đều đặn, việc của bên nào bên ấy làm; không bắt công nhân ghi cùng một điều vào nhiều tờ khai.

II. NỘI DUNG

1. Đưa vào sinh hoạt tổ công đoàn Kết luận số 44-KL/TW ngày 22/01/2019 của Ban Bí thư về tiếp tục đẩy mạnh thực hiện Chỉ thị số 09-CT/TW ngày 01/12/2011; giới thiệu Quyết định số 1944/QĐ-TTg ngày 18/11/2021 của Thủ tướng Chính phủ bằng lời dễ hiểu, có ví dụ ngay tại nơi làm

2

việc của người nghe.

2. Giữ nền nếp phối hợp theo Quy chế phối hợp số 03/QCPH-BCA-TLĐ ngày 12/9/2017 giữa Bộ Công an và Tổng Liên đoàn Lao động Việt Nam. Những việc đang làm theo Đề án số 201 thì làm tiếp, không mở thêm ban bệ mới.

3. Nói kỹ về các kiểu lừa qua điện thoại mà công nhân hay gặp: mạo danh ngân hàng, việc nhẹ lương cao, vay nóng qua ứng dụng. Tài liệu nào cũng ghi rõ số điện thoại của Công an nơi công nhân ở.

III. TỔ CHỨC THỰC HIỆN

1. Liên đoàn Lao động tỉnh

- Giao Ban Tuyên giáo - Nữ công chủ trì, phối hợp với Công an tỉnh soạn bộ hỏi đáp đọc được trên điện thoại và gửi đến các khu nhà trọ.

- Giao Nhà Văn hóa Lao động tỉnh phối hợp với Công an tỉnh tổ chức ít nhất 08 buổi nói chuyện cho người lao động ở khu nhà trọ và trong giờ đổi ca.

2. Các công đoàn trực thuộc

- Giao Công đoàn Các Khu Công nghiệp tỉnh lựa chọn 02 doanh nghiệp, phối hợp với Công an tỉnh lập tổ tự quản an ninh trật tự và dạy cách dùng bình chữa cháy.

- Thường xuyên nghe phản ánh của tổ tự quản; việc nào vượt quá khả năng thì chuyển ngay cho Công an nơi gần nhất.

Các công đoàn trực thuộc gửi kế hoạch của mình về Liên đoàn Lao động tỉnh (qua Ban Tuyên giáo - Nữ công) trước ngày 20/3/2026 và báo cáo kết quả cả năm trước ngày 25/11/2026./.

Nơi nhận:
- Ban Tuyên giáo Tổng Liên đoàn (để b/c);
- Ban Chỉ đạo PCTP, TNXH và XDPTTDBVANTQ tỉnh (để b/c);
- Công an tỉnh (để phối hợp);
- Các công đoàn trực thuộc (để thực hiện);
- Nhà Văn hóa Lao động tỉnh (để thực hiện);
- Lưu: VT, TG-NC.

TM. BAN THƯỜNG VỤ
PHÓ CHỦ TỊCH

Đồng chí A
`,
  expected: {
    number: null,
    symbol: '/KH-LĐLĐ',
    kind: 'KH',
    issuedOn: '2026-02',
    place: 'Bắc Giang',
    title: 'Vận động công nhân, viên chức, lao động tham gia phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2026',
    citations: ['612/KH-BCA', '44-KL/TW', '09-CT/TW', '1944/QĐ-TTg', '03/QCPH-BCA-TLĐ'],
    deadlines: [
      { type: 'deadline', date: '2026-03-20' },
      { type: 'deadline', date: '2026-11-25' },
    ],
    targets: [
      { quantity: 8, operator: '>=', unit: 'buổi nói chuyện', isMandatory: true },
      { quantity: 2, operator: '=', unit: 'doanh nghiệp', isMandatory: true },
    ],
    leads: ['Ban Tuyên giáo - Nữ công', 'Nhà Văn hóa Lao động tỉnh', 'Công đoàn Các Khu Công nghiệp tỉnh'],
    recipients: 6,
    signer: { authority: 'TM. BAN THƯỜNG VỤ', role: 'PHÓ CHỦ TỊCH' },
    warnings: ['NUMBER_BLANK', 'DAY_BLANK'],
  },
  completion: { number: '17', symbol: '17/KH-LĐLĐ', issuedOn: '2026-02-24' },
} as const satisfies PlanText
