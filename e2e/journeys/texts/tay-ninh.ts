import type { PlanText } from './plan-text.js'

/** Lines cut as a PDF cuts them; a space inside the number, D for Đ, commas before dates; section III is missing. */
export const tayNinhPlan = {
  province: 'tay-ninh',
  text: `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
LIÊN ĐOÀN LAO ĐỘNG TỈNH TÂY NINH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 57 /KH-LĐLĐ

Tây Ninh, ngày 16 tháng 4 năm 2026

KẾ HOẠCH
Hưởng ứng Ngày toàn dân phòng, chống mua bán người
trong các cấp công đoàn năm 2026

Căn cứ Kế hoạch số 164/KH- BCD, ngày 17/4/2023 của Ban Chỉ đạo phòng, chống tội phạm,
tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ An ninh Tổ quốc tỉnh; thực hiện
Quyết định số 793/QĐ-TTg ngày 10/5/2016 của Thủ tướng Chính phủ, Ban Thường vụ Liên
đoàn Lao động tỉnh xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU:

Người lao động ở vùng giáp biên nhận ra được lời mời đi làm xa có dấu hiệu lừa gạt, biết
hỏi lại và biết gọi cho ai trước khi đưa giấy tờ của mình cho người khác giữ.

Công đoàn nói bằng chuyện có thật ở địa phương, giấu tên người trong chuyện; không đưa
ảnh, không kể lại nỗi đau của nạn nhân để gây chú ý.

II. NỘI DUNG THỰC HIỆN

1. Nội dung truyền thông

- Nhắc lại Quyết định số 193/QĐ-TTg ngày 09/2/2021 của Thủ tướng Chính phủ và Chỉ thị số
27-CT/TU, ngày 24/12/2022 của Ban Thường vụ Tỉnh ủy; mỗi buổi chỉ nói một ý, nói chậm, có
người nghe hỏi lại.

- Ghi số tổng đài 111 trên mọi tờ rơi, cửa phòng trọ và thẻ gửi xe. Người chưa biết chữ thì
xem tranh.

2. Hình thức

- Nói chuyện đầu ca ở phân xưởng, phát loa ở bến xe công nhân, nhắn qua nhóm Zalo của tổ
công đoàn; không dựng sân khấu, không huy động người đi cho đông.

IV. TỔ CHỨC THỰC HIỆN

1. Liên đoàn Lao động tỉnh

- Giao Ban Tuyên giáo - Nữ công chủ trì, phối hợp với Công an tỉnh và Bộ đội Biên phòng tỉnh
tổ chức ít nhất 08 buổi nói chuyện tại các khu công nghiệp và khu nhà trọ.

- Giao Văn phòng phối hợp với Báo Tây Ninh đăng bài trong tháng 7, mỗi bài có số điện thoại
để người đọc gọi được ngay.

2. Công đoàn cơ sở

- Cử người đi nghe, về kể lại cho tổ của mình; gửi câu hỏi của công nhân cho Ban Tuyên giáo -
Nữ công để trả lời chung.

- Báo cáo kết quả về Liên đoàn Lao động tỉnh trước ngày 10/8/2026.

Trên đây là kế hoạch hưởng ứng Ngày toàn dân phòng, chống mua bán người của Liên đoàn Lao
động tỉnh năm 2026./.

Nơi nhận:

- BCD phòng chống tội phạm, TNXH tỉnh (để b/c);
- Công an tỉnh; Bộ đội Biên phòng tỉnh (để phối hợp);
- Công đoàn cơ sở trực thuộc (để thực hiện);
- Website;
- Lưu: VT, TG-NC.

TM. BAN THƯỜNG VỤ
PHÓ CHỦ TỊCH

Đồng chí C
`,
  expected: {
    number: '57',
    symbol: '57/KH-LĐLĐ',
    kind: 'KH',
    issuedOn: '2026-04-16',
    place: 'Tây Ninh',
    title: 'Hưởng ứng Ngày toàn dân phòng, chống mua bán người trong các cấp công đoàn năm 2026',
    citations: ['164/KH-BCĐ', '793/QĐ-TTg', '193/QĐ-TTg', '27-CT/TU'],
    deadlines: [
      { type: 'period', date: '2026-07' },
      { type: 'deadline', date: '2026-08-10' },
    ],
    targets: [{ quantity: 8, operator: '>=', unit: 'buổi nói chuyện', isMandatory: true }],
    leads: ['Ban Tuyên giáo - Nữ công', 'Văn phòng'],
    recipients: 5,
    signer: { authority: 'TM. BAN THƯỜNG VỤ', role: 'PHÓ CHỦ TỊCH' },
    warnings: ['NUMBERING_SKIPPED', 'SYMBOL_SPELLING'],
  },
  completion: { number: '57', symbol: '57/KH-LĐLĐ', issuedOn: '2026-04-16' },
} as const satisfies PlanText
