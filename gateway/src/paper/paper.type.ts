import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Block } from './administrative-document.js'
import type { Paper as PaperLines } from './paper.js'

export const PaperBlockKind = { HEADING: 'HEADING', PARAGRAPH: 'PARAGRAPH', ITEM: 'ITEM', TABLE: 'TABLE' } as const
registerEnumType(PaperBlockKind, {
  name: 'PaperBlockKind',
  description: 'What a piece of a document’s contents is (loại đoạn văn bản).',
  valuesConfig: {
    HEADING: { description: 'A heading (đề mục), its label in front.' },
    PARAGRAPH: { description: 'A paragraph (đoạn văn).' },
    ITEM: { description: 'A line of a list (gạch đầu dòng); its dash is not in the text.' },
    TABLE: { description: 'A table (bảng).' },
  },
})

export const PaperColumnHolds = { TEXT: 'TEXT', NUMBER: 'NUMBER', ORDER: 'ORDER' } as const
registerEnumType(PaperColumnHolds, {
  name: 'PaperColumnHolds',
  description: 'What the cells of a column are (nội dung cột): how they are aligned.',
  valuesConfig: {
    TEXT: { description: 'Words (chữ), aligned left.' },
    NUMBER: { description: 'Numbers (số), aligned right.' },
    ORDER: { description: 'Running number of the row (số thứ tự), in the middle.' },
  },
})

@ObjectType('PaperColumn', { description: 'A column of a table in a document (cột).' })
export class PaperColumn {
  @Field(() => String, { description: 'Label (tiêu đề cột).' })
  label!: string

  @Field(() => PaperColumnHolds, { description: 'What its cells are (nội dung cột).' })
  holds!: keyof typeof PaperColumnHolds

  @Field(() => Float, { description: 'Width as a share of all columns together (độ rộng), in no unit.' })
  width!: number
}

@ObjectType('PaperBlock', { description: 'A piece of the contents of a document (phần nội dung), in its order.' })
export class PaperBlock {
  @Field(() => PaperBlockKind, { description: 'What it is (loại đoạn).' })
  kind!: keyof typeof PaperBlockKind

  @Field(() => Int, { nullable: true, description: 'Level of a heading (cấp đề mục), 1–3; null for everything else.' })
  level!: number | null

  @Field(() => String, { description: 'The text (nội dung); empty for a table.' })
  text!: string

  @Field(() => [PaperColumn], { description: 'Columns of a table (cột); empty for everything else.' })
  columns!: PaperColumn[]

  @Field(() => [[String]], {
    description: 'Rows of a table (dòng), a cell for each column; empty for everything else.',
  })
  rows!: string[][]
}

@ObjectType('Paper', {
  description:
    'A document line by line as it stands on paper (bản in), in the words and marks of Nghị định 30/2020/NĐ-CP, Phụ lục I.',
})
export class Paper implements Omit<PaperLines, 'blocks'> {
  @Field(() => String, { nullable: true, description: '“DỰ THẢO” for a draft (dự thảo); null where it was issued.' })
  draftMark!: string | null

  @Field(() => String, { nullable: true, description: 'The body above the issuer (cơ quan chủ quản), in capitals.' })
  superior!: string | null

  @Field(() => [String], { description: 'Issuers (cơ quan ban hành), in capitals, under their names of that time.' })
  issuers!: string[]

  @Field(() => String, { description: 'The line of the number (số, ký hiệu); blank where there is none yet.' })
  numberLine!: string

  @Field(() => String, { description: 'National name (Quốc hiệu).' })
  nation!: string

  @Field(() => String, { description: 'Motto (Tiêu ngữ).' })
  motto!: string

  @Field(() => String, { description: 'Place and date (địa danh, ngày tháng); blank where not known.' })
  dateLine!: string

  @Field(() => String, { description: 'Kind (tên loại), in capitals.' })
  kind!: string

  @Field(() => String, { description: 'What it is about (trích yếu).' })
  subject!: string

  @Field(() => [String], { description: 'Legal bases (căn cứ), each with its mark at the end.' })
  bases!: string[]

  @Field(() => String, { nullable: true, description: 'The sentence before the contents (câu dẫn); null without one.' })
  opening!: string | null

  @Field(() => [PaperBlock], { description: 'The contents (nội dung); the last line ends with “./.”.' })
  blocks!: PaperBlock[]

  @Field(() => [String], {
    description: 'In whose name and in which office it is signed (quyền hạn, chức vụ), from the top.',
  })
  signers!: string[]

  @Field(() => String, {
    nullable: true,
    description: 'Name of the signer (người ký); null where it is left to be written by hand.',
  })
  signerName!: string | null

  @Field(() => [String], { description: 'Recipients (nơi nhận), each with dash and mark, who keeps it the last.' })
  recipients!: string[]
}

/** Pieces of all kinds in one shape, as a client asks for them. */
export function printablePaper(paper: PaperLines): Paper {
  return {
    ...paper,
    issuers: [...paper.issuers],
    bases: [...paper.bases],
    signers: [...paper.signers],
    recipients: [...paper.recipients],
    blocks: paper.blocks.map(printableBlock),
  }
}

function printableBlock(block: Block): PaperBlock {
  if (block.kind === 'table') {
    return {
      kind: 'TABLE',
      level: null,
      text: '',
      columns: block.columns.map((column) => ({ ...column, holds: PaperColumnHolds[capitals(column.holds)] })),
      rows: block.rows.map((row) => [...row]),
    }
  }
  const level = block.kind === 'heading' ? block.level : null
  return { kind: capitals(block.kind), level, text: block.text, columns: [], rows: [] }
}

function capitals<Word extends string>(word: Word): Uppercase<Word> {
  return word.toUpperCase() as Uppercase<Word>
}
