import { describe, expect, test } from 'vitest'
import { completenessLine } from '../testing/duty-data.js'
import { type Branch, mapRows } from './map-rows.js'

const branch = (codes: string[], over: Partial<Branch> = {}): Branch => ({
  children: codes.map((code) => completenessLine(code)),
  next: null,
  isBusy: false,
  hasFailed: false,
  ...over,
})
const root = completenessLine('a')
const names = (rows: ReturnType<typeof mapRows>): string[] =>
  rows.map((row) => `${'·'.repeat(row.depth)}${row.kind === 'unit' ? row.line.unit.code : `+${row.under}`}`)

describe('the rows of the map', () => {
  test('are the open branches, depth first', () => {
    const branches = new Map([
      ['a', branch(['b', 'c'])],
      ['b', branch(['d'])],
    ])
    expect(names(mapRows(root, branches, new Set(['a'])))).toEqual(['a', '·b', '·c'])
    expect(names(mapRows(root, branches, new Set(['a', 'b'])))).toEqual(['a', '·b', '··d', '·c'])
    expect(names(mapRows(root, branches, new Set(['b'])))).toEqual(['a'])
  })

  test('end a branch of which there is more with a way to it', () => {
    const branches = new Map([['a', branch(['b'], { next: 'cursor' })]])
    expect(names(mapRows(root, branches, new Set(['a'])))).toEqual(['a', '·b', '·+a'])
  })

  test('know which units have nobody below', () => {
    const branches = new Map([
      ['a', branch(['b', 'c'])],
      ['b', branch([])],
    ])
    const rows = mapRows(root, branches, new Set(['a', 'b']))
    expect(rows.map((row) => row.kind === 'unit' && row.canOpen)).toEqual([true, false, true])
  })
})
