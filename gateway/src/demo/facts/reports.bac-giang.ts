import type { ReportFact } from './shapes.js'

/** Figures of the ten-year report of Bắc Giang, as it prints them; what it says of the year 2014 follows from them. */
export const bacGiangReports: ReportFact[] = [
  {
    unit: 'bac-giang.ldld',
    form: 'ten-year-summary',
    period: '2014/2024',
    origin:
      'Số liệu của Báo cáo tổng kết 10 năm thực hiện Nghị định số 06/2014/NĐ-CP, Liên đoàn Lao động tỉnh Bắc Giang, tháng 3/2024. Lời văn của báo cáo không có trong tài liệu.',
    datedOn: '2024-03',
    values: [
      { indicator: 'workers', value: '301.398', delta: 'tăng 162.633' },
      { indicator: 'union-members', value: '288.396', delta: 'tăng 162.957' },
      { indicator: 'park-workers', value: '185.000', delta: 'tăng 116.000' },
      { indicator: 'trained-labour-rate', value: '76 %', baseline: '44 %' },
      { indicator: 'wage-public', value: 'khoảng 7.000.000' },
      { indicator: 'wage-enterprise', value: 'khoảng 8.000.000' },
      { indicator: 'leaflets', value: 'hàng nghìn tờ gấp' },
      { indicator: 'boarding-house-groups', value: '68' },
    ],
  },
]
