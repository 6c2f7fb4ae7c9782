import type { PlanDraftFragment, PlanLineFragment } from '@antq/shared-schema/documents'
import type { PlanSheet } from '../detail/use-plan-detail.js'
import type { IntakeDraft } from '../intake/read-draft.js'

export const KH = { code: 'KH', label: 'Kế hoạch' }
export const UNIT = { id: 'unit_1', code: 'bac-giang.ldld', name: 'Liên đoàn Lao động tỉnh Bắc Giang' }
const ISSUED = { code: 'ISSUED', label: 'Đã ban hành' }
export const DRAFT = { code: 'DRAFT', label: 'Dự thảo' }
const BASIS = { code: 'basis', label: 'Căn cứ' }
const RELATION_CONTINUES = { code: 'continues', label: 'Tiếp tục thực hiện' }

/** A document with a whole reference. */
export const documentLine = (id: string, symbol: string | null, over: object = {}) => ({
  id,
  reference: symbol ? `Kế hoạch số ${symbol}` : 'Kế hoạch về an ninh nơi làm việc',
  number: symbol ? (/^\d+/.exec(symbol)?.[0] ?? null) : null,
  symbol,
  kind: KH,
  issuedOn: '2024-02-16',
  title: 'Về an ninh nơi làm việc',
  needsVerification: false,
  ...over,
})

export function planLine(id: string, over: Partial<PlanLineFragment> = {}): PlanLineFragment {
  return {
    id,
    state: ISSUED,
    year: 2024,
    taskCount: 8,
    targetCount: 2,
    alerts: [],
    document: { ...documentLine(`doc_${id}`, '25/KH-LĐLĐ'), issuers: [UNIT] },
    ...over,
  }
}

export const page = (plans: PlanLineFragment[], endCursor: string | null = null) => ({
  plans: {
    edges: plans.map((node) => ({ cursor: node.id, node })),
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  },
})

export const citation = (id: string, symbol: string, over: object = {}) => ({
  id,
  raw: `Kế hoạch số ${symbol}`,
  nestedIn: null as string | null,
  isComplete: true,
  relation: BASIS,
  document: { ...documentLine(`doc_${id}`, symbol), validFrom: null, validTo: null, supersededBy: [] as never[] },
  ...over,
})

/** An issued plan whose number and day are blank on the paper. */
export function planSheet(over: Partial<PlanSheet> = {}): PlanSheet {
  const successor = {
    on: '2023-04-25',
    source: 'Báo chí đưa tin',
    needsVerification: true,
    isProposed: false,
    document: { id: 'doc_new', reference: 'Quy chế số 04/QCPH-BCA-TLĐLĐVN', symbol: '04/QCPH-BCA-TLĐLĐVN' },
  }
  return {
    id: 'plan_1',
    version: 3,
    state: ISSUED,
    actions: [],
    year: 2024,
    purpose: ['Giữ gìn nơi làm việc an toàn.'],
    issuedAt: '2026-11-24T03:00:00.000Z',
    paperPath: '/plans/plan_1.docx',
    unit: UNIT,
    tasks: [
      {
        id: 'task_1',
        position: 0,
        section: 'II. NỘI DUNG',
        text: 'Tập huấn cho tổ tự quản.',
        lead: 'Công đoàn cơ sở',
        cooperators: ['Công an xã'],
        due: '2024-06',
        isContinuous: false,
        isOverdue: true,
        state: { code: 'ASSIGNED', label: 'Đã giao' },
      },
      {
        id: 'task_2',
        position: 1,
        section: null,
        text: 'Nắm tình hình người lao động.',
        lead: null,
        cooperators: [],
        due: null,
        isContinuous: true,
        isOverdue: false,
        state: { code: 'DONE', label: 'Hoàn thành' },
      },
    ],
    targets: [
      {
        id: 'target_1',
        position: 0,
        text: 'Ít nhất 10 cuộc',
        quantity: 10,
        unitOfMeasure: 'cuộc',
        who: 'Nhà Văn hóa Lao động',
        isMandatory: true,
        reached: 7,
        share: 0.7,
        operator: { code: '>=', label: 'ít nhất' },
      },
      {
        id: 'target_2',
        position: 1,
        text: 'Phấn đấu một điển hình',
        quantity: 1,
        unitOfMeasure: 'điển hình',
        who: null,
        isMandatory: false,
        reached: null,
        share: null,
        operator: { code: '=', label: 'đúng' },
      },
    ],
    deadlines: [
      {
        id: 'deadline_1',
        raw: 'trước ngày 28/02/2024',
        date: '2024-02-28',
        rule: 'before',
        who: 'các cấp công đoàn',
        what: 'gửi kế hoạch',
        lastCompliantDay: '2024-02-27',
        type: { code: 'deadline', label: 'Thời hạn' },
      },
    ],
    document: {
      ...documentLine('doc_1', '/KH-LĐLĐ', {
        number: null,
        issuedOn: '2024-02',
        reference: 'Kế hoạch về an ninh nơi làm việc',
      }),
      issuedWithin: { earliest: '2024-02-16', latest: '2024-02-27', basis: [] },
      place: 'Bắc Giang',
      signerAuthority: 'TM. BAN THƯỜNG VỤ',
      signerOffice: 'PHÓ CHỦ TỊCH',
      validFrom: null,
      validTo: '2024',
      source: null,
      issuers: [
        {
          ...UNIT,
          kind: { code: 'provincial-union' },
          parent: { id: 'unit_0', name: 'Tổng Liên đoàn Lao động Việt Nam' },
        },
      ],
      recipients: [
        { raw: 'Công an tỉnh (để phối hợp)', name: 'Công an tỉnh', purpose: 'để phối hợp', isArchive: false },
      ],
      citations: [
        citation('cit_1', '33/KH-UBND'),
        citation('cit_2', '03/QCPH-BCA-TLĐ', {
          nestedIn: 'cit_1',
          relation: RELATION_CONTINUES,
          document: {
            ...documentLine('doc_old', '03/QCPH-BCA-TLĐ'),
            validFrom: null,
            validTo: null,
            supersededBy: [successor],
          },
        }),
      ],
    },
    parentDocument: documentLine('doc_up', '23/HD-TLĐ', { title: 'Hướng dẫn của cấp trên' }),
    parent: { id: 'plan_up' },
    carriedOutBy: {
      edges: [{ node: { id: 'plan_down', document: { ...documentLine('doc_down', '9/KH-LĐLĐ'), issuers: [UNIT] } } }],
      pageInfo: { hasNextPage: false },
    },
    cascadeDelay: { days: 56, from: { id: 'doc_up', reference: 'Hướng dẫn số 23/HD-TLĐ' } },
    alerts: [
      {
        on: '2023-04-25',
        source: 'Báo chí đưa tin',
        needsVerification: true,
        isProposed: false,
        rests: { id: 'doc_old', reference: 'Quy chế số 03/QCPH-BCA-TLĐ' },
        successor: { id: 'doc_new', reference: 'Quy chế số 04/QCPH-BCA-TLĐLĐVN' },
        via: [],
      },
    ],
    ...over,
  }
}

/** Text with a character beyond U+FFFF before everything that is found in it. */
export const TEXT =
  '𝐊 Số: /KH-LĐLĐ\nVề an ninh nơi làm việc\nCăn cứ Kế hoạch số 33/KH-UBND; Đề án số 201.\nTập huấn trước ngày 28/02/2024 ít nhất 10 cuộc.'

const codePoints = (text: string): number => Array.from(text).length

/** Where some words of {@link TEXT} stand, in code points. */
export function spanOf(words: string): { start: number; end: number } {
  const at = TEXT.indexOf(words)
  if (at < 0) throw new Error(`“${words}” is not in the text`)
  const start = codePoints(TEXT.slice(0, at))
  return { start, end: start + codePoints(words) }
}

export function intakeDraft(over: Partial<IntakeDraft> = {}): IntakeDraft {
  return {
    number: null,
    symbol: '/KH-LĐLĐ',
    symbolRaw: '/KH-LĐLĐ',
    issuedOn: '2024-02',
    place: 'Bắc Giang',
    parentIssuer: null,
    title: 'Về an ninh nơi làm việc',
    purpose: ['Giữ gìn nơi làm việc an toàn.'],
    kind: KH,
    issuer: { raw: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC GIANG', isInferred: false, unit: UNIT },
    titleSpan: spanOf('Về an ninh nơi làm việc'),
    headerSpans: [spanOf('Số: /KH-LĐLĐ')],
    citations: [
      {
        span: spanOf('Kế hoạch số 33/KH-UBND'),
        raw: 'Kế hoạch số 33/KH-UBND',
        symbol: '33/KH-UBND',
        symbolRaw: '33/KH-UBND',
        issuedOn: null,
        issuer: null,
        nestedIn: null,
        confidence: 0.9,
        kind: { code: 'KH' },
        relation: { code: 'basis' },
        document: { id: 'doc_33', reference: 'Kế hoạch số 33/KH-UBND' },
      },
    ],
    partialCitations: [{ span: spanOf('Đề án số 201'), raw: 'Đề án số 201', document: null }],
    tasks: [
      {
        span: spanOf('Tập huấn trước ngày 28/02/2024 ít nhất 10 cuộc.'),
        text: 'Tập huấn trước ngày 28/02/2024 ít nhất 10 cuộc.',
        section: null,
        lead: 'Công đoàn cơ sở',
        cooperators: ['Công an xã', 'Mặt trận'],
        due: null,
        confidence: 0.8,
      },
    ],
    targets: [
      {
        span: spanOf('ít nhất 10 cuộc'),
        raw: 'ít nhất 10 cuộc',
        quantity: 10,
        unit: 'cuộc',
        who: null,
        mandatory: true,
        confidence: 0.9,
        operator: { code: '>=' },
      },
    ],
    deadlines: [
      {
        span: spanOf('trước ngày 28/02/2024'),
        raw: 'trước ngày 28/02/2024',
        date: '2024-02-28',
        rule: 'before',
        who: null,
        what: 'Tập huấn',
        confidence: 0.9,
        type: { code: 'deadline' },
      },
    ],
    recipients: [],
    sections: [],
    signer: null,
    unread: [],
    warnings: [
      {
        code: 'NUMBER_BLANK',
        message: 'Văn bản chưa có số',
        suggestion: null,
        severity: { code: 'attention', label: 'Cần xem lại' },
        span: spanOf('Số: '),
      },
    ],
    existing: null,
    ...over,
  }
}

/** The draft that the gateway keeps of {@link TEXT}. */
export function planDraft(over: Partial<PlanDraftFragment> = {}): PlanDraftFragment {
  return {
    id: 'plan_1',
    version: 1,
    sourceText: TEXT,
    purpose: ['Giữ gìn nơi làm việc an toàn.'],
    state: DRAFT,
    actions: [{ name: { code: 'ISSUE', label: 'Ban hành' } }, { name: { code: 'DISCARD', label: 'Xóa dự thảo' } }],
    unit: UNIT,
    parentDocument: null,
    document: {
      id: 'doc_1',
      number: null,
      symbol: '/KH-LĐLĐ',
      kind: KH,
      issuedOn: '2024-02',
      place: 'Bắc Giang',
      title: 'Về an ninh nơi làm việc',
      signerAuthority: null,
      signerOffice: null,
      validFrom: null,
      validTo: null,
      citations: [
        {
          id: 'cit_1',
          raw: 'Kế hoạch số 33/KH-UBND',
          nestedIn: null,
          relation: { code: 'basis' },
          document: {
            id: 'doc_33',
            symbol: '33/KH-UBND',
            issuedOn: null,
            reference: 'Kế hoạch số 33/KH-UBND',
            kind: { code: 'KH' },
            issuers: [],
          },
        },
      ],
      recipients: [],
    },
    tasks: [
      {
        id: 'task_1',
        position: 0,
        section: null,
        text: 'Tập huấn trước ngày 28/02/2024 ít nhất 10 cuộc.',
        lead: 'Công đoàn cơ sở',
        cooperators: ['Công an xã', 'Mặt trận'],
        due: null,
        isContinuous: false,
        isOverdue: false,
        state: { code: 'ASSIGNED', label: 'Đã giao' },
      },
    ],
    targets: [],
    deadlines: [],
    ...over,
  }
}
