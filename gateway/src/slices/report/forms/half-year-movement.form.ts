import type { AskedIndicator, ReportForm } from './form.js'

const asked = (...codes: string[]): AskedIndicator[] => codes.map((indicator) => ({ indicator, isRequired: false }))
const demanded = (...codes: string[]): AskedIndicator[] => codes.map((indicator) => ({ indicator, isRequired: true }))

const AWARDERS = ['ministry', 'confederation', 'provincial-committee', 'provincial-union', 'provincial-police', 'local']

/** Báo cáo 6 tháng, năm về phong trào: what is due before 01/6 and 01/12. */
export const halfYearMovement: ReportForm = {
  code: 'half-year-movement',
  version: 1,
  name: {
    vi: 'Báo cáo 6 tháng, năm về phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
    en: 'Half-year and yearly report on the movement',
  },
  periodKinds: ['HALF_YEAR', 'YEAR'],
  filledInBy: [
    'provincial-union',
    'central-industry-union',
    'district-union',
    'industry-union',
    'zone-union',
    'commune-union',
    'grassroots-union',
    'affiliate',
  ],
  isCompared: false,
  sections: [
    {
      code: 'situation',
      numeral: 'I',
      title: { vi: 'Đặc điểm, tình hình', en: 'Situation' },
      indicators: asked('workers', 'union-members'),
      narratives: [
        {
          code: 'situation.text',
          title: { vi: 'Tình hình đơn vị', en: 'Situation of the unit' },
          hint: {
            vi: 'Thuận lợi, khó khăn; tình hình an ninh, trật tự ở đơn vị, địa bàn.',
            en: 'What helps, what hinders; security and order at the unit.',
          },
          isRequired: false,
        },
      ],
    },
    {
      code: 'results',
      numeral: 'II',
      title: { vi: 'Kết quả thực hiện', en: 'Results' },
      indicators: [
        ...demanded('documents-issued', 'propaganda-sessions', 'propaganda-attendance'),
        ...asked('leaflets', 'banners', 'posts', 'articles', 'broadcasts', 'trainings', 'training-attendance'),
        ...asked('self-managed-groups', 'self-managed-members', 'boarding-house-groups'),
        ...asked('opinion-groups', 'opinion-reports', 'models-new', 'models-kept', 'models-multiplied', 'exemplars'),
        ...asked('pledges', 'boarding-houses-registered', 'boarding-houses-recognised'),
        ...asked('standard-registered', 'standard-recognised', 'tip-offs', 'disputes'),
        ...asked('festivals', 'festival-attendance'),
        ...AWARDERS.flatMap((code) => asked(`commended-collectives-${code}`, `commended-persons-${code}`)),
        ...asked('budget'),
      ],
      narratives: [
        {
          code: 'results.direction',
          title: { vi: 'Công tác chỉ đạo', en: 'Direction' },
          hint: {
            vi: 'Văn bản đã ban hành, phân công, kiểm tra, phối hợp.',
            en: 'Documents issued, who was given what, inspections, co-operation.',
          },
          isRequired: true,
        },
        {
          code: 'results.work',
          title: { vi: 'Kết quả thực hiện', en: 'What was done' },
          hint: {
            vi: 'Việc đã làm, mô hình, điển hình; không nêu tên người báo tin, bị hại, nhân chứng.',
            en: 'What was done, models, exemplars; no names of informants, victims, witnesses.',
          },
          isRequired: true,
        },
      ],
    },
    {
      code: 'assessment',
      numeral: 'III',
      title: { vi: 'Đánh giá', en: 'Assessment' },
      indicators: [],
      narratives: [
        {
          code: 'assessment.strengths',
          title: { vi: 'Ưu điểm', en: 'Strengths' },
          hint: { vi: 'Những mặt làm được.', en: 'What went well.' },
          isRequired: false,
        },
        {
          code: 'assessment.shortcomings',
          title: { vi: 'Hạn chế, nguyên nhân', en: 'Shortcomings and causes' },
          hint: { vi: 'Những mặt chưa làm được và vì sao.', en: 'What did not, and why.' },
          isRequired: false,
        },
      ],
    },
    {
      code: 'directions',
      numeral: 'IV',
      title: { vi: 'Phương hướng', en: 'Directions' },
      indicators: [],
      narratives: [
        {
          code: 'directions.text',
          title: { vi: 'Nhiệm vụ thời gian tới', en: 'Tasks ahead' },
          hint: { vi: 'Việc chính của kỳ tới.', en: 'What comes next.' },
          isRequired: false,
        },
      ],
    },
    {
      code: 'proposals',
      numeral: 'V',
      title: { vi: 'Kiến nghị', en: 'Proposals' },
      indicators: [],
      narratives: [
        {
          code: 'proposals.text',
          title: { vi: 'Kiến nghị, đề xuất', en: 'Proposals' },
          hint: { vi: 'Gửi cấp nào, về việc gì.', en: 'To whom, and what about.' },
          isRequired: false,
        },
      ],
    },
  ],
  source:
    'Hướng dẫn 25/HD-LĐLĐ ngày 15/7/2021 (báo cáo trước ngày 01/6 và 01/12) và đề cương năm phần của báo cáo tổng kết',
  validFrom: '2014-01-01',
  validTo: null,
}
