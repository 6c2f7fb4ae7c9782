import { expect, test } from 'vitest'
import { textChanges } from './text-changes.js'

test('a text is told word by word, with whole Vietnamese words', () => {
  expect(textChanges('Đã mở 10 cuộc tuyên truyền.', 'Đã mở 12 cuộc tuyên truyền lưu động.')).toEqual([
    { kind: 'same', text: 'Đã mở ' },
    { kind: 'removed', text: '10' },
    { kind: 'added', text: '12' },
    { kind: 'same', text: ' cuộc tuyên truyền' },
    { kind: 'added', text: ' lưu động' },
    { kind: 'same', text: '.' },
  ])
})

test('words side by side that all changed are told as one', () => {
  expect(textChanges('Đã ký cam kết với chủ nhà trọ.', 'Đã ra mắt ba tổ.')).toEqual([
    { kind: 'same', text: 'Đã ' },
    { kind: 'removed', text: 'ký cam kết với chủ nhà trọ' },
    { kind: 'added', text: 'ra mắt ba tổ' },
    { kind: 'same', text: '.' },
  ])
})

test('what is new, gone, or another text altogether is told as a whole', () => {
  expect(textChanges('', 'Mới.')).toEqual([{ kind: 'added', text: 'Mới.' }])
  expect(textChanges('Cũ.', '')).toEqual([{ kind: 'removed', text: 'Cũ.' }])
  const words = (mark: string) => Array.from({ length: 900 }, (_, at) => `${mark}${at}`).join(' ')
  expect(textChanges(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
