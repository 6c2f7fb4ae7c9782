import type { AskedIndicator, ReportForm } from './form.js'

const asked = (...codes: string[]): AskedIndicator[] => codes.map((indicator) => ({ indicator, isRequired: false }))

/** Báo cáo tổng kết 10 năm: five parts, and every number with what it was ten years before. */
export const tenYearSummary: ReportForm = {
  code: 'ten-year-summary',
  version: 1,
  name: {
    vi: 'Báo cáo tổng kết 10 năm thực hiện phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
    en: 'Ten-year summary of the movement',
  },
  periodKinds: ['DECADE'],
  filledInBy: ['provincial-union', 'central-industry-union', 'district-union', 'industry-union', 'zone-union'],
  isCompared: true,
  sections: [
    {
      code: 'situation',
      numeral: 'I',
      title: { vi: 'Đặc điểm, tình hình', en: 'Situation' },
      indicators: [
        { indicator: 'workers', isRequired: true },
        { indicator: 'union-members', isRequired: true },
        ...asked('union-density', 'park-workers', 'trained-labour-rate', 'wage-public', 'wage-enterprise'),
      ],
      narratives: [
        {
          code: 'situation.text',
          title: { vi: 'Khái quát đặc điểm, tình hình', en: 'Situation' },
          hint: {
            vi: 'Đội ngũ, việc làm, đời sống, an ninh trật tự; so với đầu kỳ.',
            en: 'Workers, work, life, security and order; against the beginning.',
          },
          isRequired: true,
        },
      ],
    },
    {
      code: 'results',
      numeral: 'II',
      title: { vi: 'Kết quả', en: 'Results' },
      indicators: asked(
        'documents-issued',
        'propaganda-sessions',
        'propaganda-attendance',
        'leaflets',
        'trainings',
        'self-managed-groups',
        'boarding-house-groups',
        'models-new',
        'models-kept',
        'commended-collectives-provincial-police',
        'commended-persons-provincial-police',
      ),
      narratives: [
        {
          code: 'results.direction',
          title: { vi: 'Công tác chỉ đạo', en: 'Direction' },
          hint: {
            vi: 'Quán triệt, ban hành văn bản, phối hợp với Công an và các ngành.',
            en: 'Documents, co-operation with the police and others.',
          },
          isRequired: true,
        },
        {
          code: 'results.work',
          title: { vi: 'Kết quả thực hiện', en: 'What was done' },
          hint: { vi: 'Theo từng nội dung của phong trào.', en: 'By the contents of the movement.' },
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
          hint: { vi: 'Những mặt làm được sau 10 năm.', en: 'What went well in ten years.' },
          isRequired: true,
        },
        {
          code: 'assessment.shortcomings',
          title: { vi: 'Hạn chế, nguyên nhân', en: 'Shortcomings and causes' },
          hint: { vi: 'Những mặt chưa làm được và vì sao.', en: 'What did not, and why.' },
          isRequired: true,
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
          title: { vi: 'Phương hướng, nhiệm vụ thời gian tới', en: 'Directions and tasks' },
          hint: { vi: 'Nhiệm vụ trọng tâm.', en: 'The main tasks.' },
          isRequired: true,
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
  source: 'Đề cương báo cáo tổng kết 10 năm thực hiện Nghị định 06/2014/NĐ-CP (năm phần I–V)',
  validFrom: '2014-01-01',
  validTo: null,
}
