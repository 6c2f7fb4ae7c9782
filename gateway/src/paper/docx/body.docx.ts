import { HeadingLevel, LevelFormat, LevelSuffix, type INumberingOptions, Paragraph, type Table } from 'docx'
import type { Block } from '../administrative-document.js'
import type { Paper } from '../paper.js'
import { FIRST_LINE } from './measures.docx.js'
import { STYLE } from './styles.docx.js'
import { table } from './table.docx.js'

const DASHES = 'dashes'
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Lists with a dash, as Word makes them itself: a new line gets its dash by pressing Enter. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: DASHES,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '-',
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } },
        },
      ],
    },
  ],
}

/** Bases, the opening sentence, and the contents. */
export function body({ bases, opening, blocks }: Paper): (Paragraph | Table)[] {
  return [
    ...bases.map((text) => new Paragraph({ style: STYLE.basis, text })),
    ...(opening === null ? [] : [new Paragraph({ style: STYLE.body, text: opening })]),
    ...blocks.flatMap((block, index) => laidOut(block, index === blocks.length - 1)),
  ]
}

/** The last line stays on the page of the signature, which must not stand alone. */
function laidOut(block: Block, isLast: boolean): (Paragraph | Table)[] {
  const keepNext = isLast ? { keepNext: true } : {}
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], text: block.text })]
    case 'paragraph':
      return [new Paragraph({ style: STYLE.body, text: block.text, ...keepNext })]
    case 'item':
      return [
        new Paragraph({ style: STYLE.item, text: block.text, numbering: { reference: DASHES, level: 0 }, ...keepNext }),
      ]
    case 'table':
      return [table(block), new Paragraph({ style: STYLE.rule })]
  }
}
