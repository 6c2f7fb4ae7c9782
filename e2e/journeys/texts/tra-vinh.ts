import type { PlanText } from './plan-text.js'

/** The header of a two-column table, flattened; spaces inside a symbol; a deadline that recurs each year. */
export const traVinhPlan = {
  province: 'tra-vinh',
  text: `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
LIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ VINH | Độc lập - Tự do - Hạnh phúc |
Số: 31/KH-LĐLĐ | Trà Vinh, ngày 09 tháng 3 năm 2026 |

KẾ HOẠCH
Xây dựng nơi làm việc “An toàn về an ninh, trật tự” trong các cấp công đoàn năm 2026

Căn cứ Hướng dẫn số 23/HD-TLĐ ngày 20/5/2021 của Tổng Liên đoàn Lao động Việt Nam;

Căn cứ Thông tư số 23/2012/TT - BCA, ngày 27/4/2012 của Bộ Công an;

Căn cứ Chương trình phối hợp số 07/CTr-BCA-MTTQ ngày 17/10/2023 giữa Bộ Công an với Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam;

Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Làm cho cửa hàng, nhà máy chế biến, trường học và cơ quan trong tỉnh là nơi người lao động đi làm thấy yên tâm, có chuyện biết hỏi ai, báo ở đâu.

2. Đăng ký thì phải làm, làm được phần nào ghi phần ấy; không chạy theo số lượng, không giao chỉ tiêu lại cho người đã nhận.

II. NỘI DUNG

1. Phổ biến Kết luận số 15-KL/TW ngày 30/9/2021 của Ban Bí thư về tiếp tục thực hiện Chỉ thị số 46-CT/TW của Bộ Chính trị; nội dung in khổ nhỏ, bằng tiếng Việt và tiếng Khmer.

2. Cùng Công an xã, phường đi đến từng khu nhà trọ, nghe chủ trọ và công nhân nói điều đang làm họ lo; điều nào giải quyết được tại chỗ thì giải quyết.

3. Hằng quý công bố trên bảng tin của đơn vị những vụ lừa đảo mới gặp trong vùng, cách nhận ra và cách từ chối.

III. TỔ CHỨC THỰC HIỆN

1. Liên đoàn Lao động tỉnh

- Giao Ban Tuyên giáo - Nữ công phối hợp với Công an tỉnh tổ chức ít nhất 08 buổi tập huấn cho cán bộ công đoàn cơ sở, ưu tiên nơi đông lao động nữ.

- Giao Văn phòng chủ trì, phối hợp với Báo Trà Vinh đăng bài về đơn vị làm tốt và nói rõ họ đã làm thế nào.

2. Công đoàn cơ sở

- Mỗi công đoàn cơ sở phấn đấu xây dựng ít nhất một tổ tự quản biết sơ cứu và chữa cháy ban đầu.

- Phối hợp với người sử dụng lao động sửa nội quy ra vào, gửi xe và để đồ cho dễ hiểu, niêm yết ở cổng.

3. Chế độ báo cáo

- Các đơn vị báo cáo về Liên đoàn Lao động tỉnh (qua Ban Tuyên giáo - Nữ công) trước ngày 01/6 và 01/12 hằng năm.

- Danh sách đơn vị đăng ký năm 2026 gửi trước ngày 15/4/2026./.

Nơi nhận:
- Tổng Liên đoàn Lao động Việt Nam (để b/c);
- Công an tỉnh (để phối hợp);
- Công đoàn cơ sở trực thuộc (để thực hiện);
- Lưu: VT, TG-NC.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH

Đồng chí B
`,
  expected: {
    number: '31',
    symbol: '31/KH-LĐLĐ',
    kind: 'KH',
    issuedOn: '2026-03-09',
    place: 'Trà Vinh',
    title: 'Xây dựng nơi làm việc “An toàn về an ninh, trật tự” trong các cấp công đoàn năm 2026',
    citations: ['23/HD-TLĐ', '23/2012/TT-BCA', '07/CTr-BCA-MTTQ', '15-KL/TW', '46-CT/TW'],
    // each quarter, then twice a year
    deadlines: [
      { type: 'recurring', date: null },
      { type: 'recurring', date: null },
      { type: 'deadline', date: '2026-04-15' },
    ],
    targets: [
      { quantity: 8, operator: '>=', unit: 'buổi tập huấn', isMandatory: true },
      { quantity: 1, operator: '>=', unit: 'tổ tự quản', isMandatory: false },
    ],
    leads: ['Ban Tuyên giáo - Nữ công', 'Văn phòng'],
    recipients: 4,
    signer: { authority: 'TM. BAN THƯỜNG VỤ', role: 'CHỦ TỊCH' },
    warnings: ['SYMBOL_SPELLING'],
  },
  completion: { number: '31', symbol: '31/KH-LĐLĐ', issuedOn: '2026-03-09' },
} as const satisfies PlanText
