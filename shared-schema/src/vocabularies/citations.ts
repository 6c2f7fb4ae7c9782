import type { Term } from './term.js'

/** How one document speaks of another. The words are those that open the clause in administrative texts. */
export const citationRelations = [
  { code: 'basis', vi: 'Căn cứ', en: 'Rests on' },
  { code: 'implements', vi: 'Thực hiện', en: 'Carries out' },
  { code: 'continues', vi: 'Tiếp tục thực hiện', en: 'Continues' },
  { code: 'replaces', vi: 'Thay thế', en: 'Replaces' },
  { code: 'amends', vi: 'Sửa đổi, bổ sung', en: 'Amends' },
  { code: 'follows', vi: 'Theo', en: 'Follows' },
  { code: 'mentions', vi: 'Nhắc đến', en: 'Mentions' },
] as const satisfies readonly Term[]

export type CitationRelationCode = (typeof citationRelations)[number]['code']
