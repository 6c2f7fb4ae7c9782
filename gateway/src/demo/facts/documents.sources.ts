/** Where a fact was read, in words a reader understands. */
export const BAC_GIANG_PLAN = 'Kế hoạch năm 2024 của LĐLĐ tỉnh Bắc Giang'
export const BAC_GIANG_REPORT = 'Báo cáo tổng kết 10 năm (3/2024) của LĐLĐ tỉnh Bắc Giang'
export const BOTH_OF_BAC_GIANG = 'Kế hoạch năm 2024 và Báo cáo tổng kết 10 năm của LĐLĐ tỉnh Bắc Giang'
export const TRA_VINH_GUIDANCE = 'Hướng dẫn số 25/HD-LĐLĐ ngày 15/7/2021 của LĐLĐ tỉnh Trà Vinh'
export const TAY_NINH_PLAN = 'Kế hoạch số 441/KH-LĐLĐ ngày 11/5/2023 của LĐLĐ tỉnh Tây Ninh'
export const HCMC_PLAN = 'Kế hoạch năm 2024 của Công đoàn Ngành Giáo dục TP. Hồ Chí Minh'
export const PRESS = 'Báo chí đưa tin; chưa có văn bản gốc'
export const OUTSIDE = 'Nguồn ngoài năm văn bản; chưa đối chiếu văn bản gốc'
