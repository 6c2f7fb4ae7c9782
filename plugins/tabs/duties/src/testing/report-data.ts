import type { ReportFormSheetFragment, ReportSheetFragment } from '@antq/shared-schema/documents'
import { ZONES } from './duty-data.js'

export const FORM: ReportFormSheetFragment = {
  code: 'half-year-movement',
  name: 'Báo cáo phong trào',
  isCompared: false,
  sections: [
    {
      code: 'results',
      numeral: 'II',
      title: 'Kết quả',
      indicators: [
        { isRequired: true, indicator: { code: 'sessions', name: 'Cuộc tuyên truyền', unitOfMeasure: 'cuộc' } },
      ],
      narratives: [{ code: 'results.work', title: 'Kết quả thực hiện', hint: 'Nêu việc đã làm.', isRequired: true }],
    },
  ],
}

type Draft = NonNullable<ReportSheetFragment['draft']>

export const draftOf = (over: Partial<Draft> = {}): Draft => ({
  asOf: '',
  composedAt: null,
  values: [{ indicator: 'sessions', value: '', baseline: '', delta: '' }],
  narratives: [],
  problems: [],
  composition: null,
  ...over,
})

export const reportSheet = (over: Partial<ReportSheetFragment> = {}): ReportSheetFragment => ({
  id: 'report_1',
  version: 1,
  isLocked: false,
  lockedDues: [],
  isPublic: false,
  actions: [{ code: 'SAVE', label: 'Lưu bản nháp' }],
  paperPath: '/reports/report_1.docx',
  handedInAt: null,
  unit: ZONES,
  period: { code: '2024-H1', label: '6 tháng đầu năm 2024' },
  draft: draftOf(),
  latest: null,
  ...over,
})

export const entry = (report: ReportSheetFragment | null) => ({
  reportForm: FORM,
  reports: { edges: report ? [{ node: report }] : [] },
})
