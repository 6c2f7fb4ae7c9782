import type { ListNumbering } from './docx.numbering.js'

/** A node of mammoth's document; the fields are those read here. */
export interface WordNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly WordNode[]
  readonly numbering?: { readonly paragraphStyleId?: string; readonly isOrdered: boolean } | null
  readonly breakType?: string
  readonly isAllCaps?: boolean
}

/**
 * Lines of a document. A row of a table whose cells hold one line each becomes `a | b | c`; a row with longer cells
 * (the two-column header, recipients beside the signature) becomes its cells one after the other, so that the lines of
 * one body stay together.
 */
export function linesOfDocument(document: WordNode, numbering: ListNumbering | null): string[] {
  const lines: string[] = []
  for (const node of document.children ?? []) lines.push(...linesOfBlock(node, numbering))
  return lines
}

function linesOfBlock(node: WordNode, numbering: ListNumbering | null): string[] {
  if (node.type === 'paragraph') return linesOfParagraph(node, numbering)
  if (node.type === 'table') return ['', ...(node.children ?? []).flatMap((row) => linesOfRow(row, numbering)), '']
  return (node.children ?? []).flatMap((child) => linesOfBlock(child, numbering))
}

function linesOfRow(row: WordNode, numbering: ListNumbering | null): string[] {
  const cells = (row.children ?? []).map((cell) =>
    trimmed((cell.children ?? []).flatMap((block) => linesOfBlock(block, numbering))),
  )
  if (cells.every((cell) => cell.length <= 1)) {
    const texts = cells.map(([line = '']) => line.trim())
    return texts.some((text) => text !== '') ? [texts.join(' | ').trim()] : []
  }
  return cells.flatMap((cell) => (cell.length > 0 ? [...cell, ''] : []))
}

function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}

function linesOfParagraph(node: WordNode, numbering: ListNumbering | null): string[] {
  const text = textOf(node)
  const label = text.trim() === '' ? '' : labelOf(node, numbering)
  return (label === '' ? text : `${label} ${text}`).split('\n').map((line) => line.trimEnd())
}

function labelOf({ numbering: place }: WordNode, numbering: ListNumbering | null): string {
  if (!place) return ''
  return numbering?.next(place.paragraphStyleId ?? '') || (place.isOrdered ? '' : '-')
}

function textOf(node: WordNode): string {
  switch (node.type) {
    case 'text':
      return node.value ?? ''
    case 'tab':
      return '\t'
    case 'break':
      return '\n'
    case 'run': {
      const text = (node.children ?? []).map(textOf).join('')
      return node.isAllCaps ? text.toUpperCase() : text
    }
    default:
      return (node.children ?? []).map(textOf).join('')
  }
}
