import { describe, expect, test } from 'vitest'
import { linesOf, segmentText } from './segments.js'

const mark = (name: string, start: number, end: number) => ({ name, start, end })
const shown = (text: string, ...marks: ReturnType<typeof mark>[]) =>
  segmentText(text, marks).map((segment) => [segment.text, segment.marks.map(({ name }) => name).join('+')])

describe('segments', () => {
  test('of a text without marks are the text', () => {
    expect(shown('abc')).toEqual([['abc', '']])
  })

  test('name the shortest mark first where marks nest', () => {
    expect(shown('abcdef', mark('outer', 0, 6), mark('inner', 2, 4))).toEqual([
      ['ab', 'outer'],
      ['cd', 'inner+outer'],
      ['ef', 'outer'],
    ])
  })

  test('hold both marks where marks overlap', () => {
    expect(shown('abcdef', mark('right', 3, 6), mark('left', 1, 5))).toEqual([
      ['a', ''],
      ['bc', 'left'],
      ['de', 'right+left'],
      ['f', 'right'],
    ])
  })

  test('leave out marks that are empty or reach beyond the text', () => {
    expect(shown('abc', mark('empty', 1, 1), mark('late', 2, 9), mark('turned', 2, 1))).toEqual([['abc', '']])
  })

  test('give the text back, whatever the marks', () => {
    const text = 'Căn cứ Kế hoạch số 33/KH-UBND\nngày 07/2/2024 𝐊'
    const marks = Array.from({ length: 40 }, (_, n) => mark(`m${n}`, (n * 7) % 30, ((n * 7) % 30) + (n % 11) + 1))
    expect(
      segmentText(text, marks)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text)
  })
})

describe('lines', () => {
  test('break segments at line ends and keep their places', () => {
    const lines = linesOf(segmentText('ab\n\ncd', [mark('all', 1, 5)]))
    expect(lines.map((line) => line.map(({ start, text, marks }) => [start, text, marks.length]))).toEqual([
      [
        [0, 'a', 0],
        [1, 'b', 1],
      ],
      [],
      [
        [4, 'c', 1],
        [5, 'd', 0],
      ],
    ])
  })
})
