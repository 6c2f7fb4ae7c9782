import { expect, test } from 'vitest'
import { htmlOf, textOf, type Letter } from './letter.js'

const letter: Letter = {
  subject: 'Nhắc việc & “khác”',
  parts: [
    { kind: 'text', text: 'Kính gửi đơn vị,' },
    { kind: 'heading', text: 'Còn 7 ngày' },
    {
      kind: 'item',
      text: 'Gửi <b>báo cáo</b>',
      note: 'Kế hoạch số 1/KH',
      url: 'https://x.example/#antq/duties?a=1&b=2',
    },
    { kind: 'item', text: 'Việc khác' },
    { kind: 'button', text: 'Xem', url: 'https://x.example/"onclick="' },
  ],
  footer: [
    { kind: 'text', text: 'Thư tự động.' },
    { kind: 'button', text: 'Ngừng nhận', url: 'https://x.example/stop' },
  ],
}

test('a letter as plain text has each link on a line of its own', () => {
  expect(textOf(letter)).toBe(`Kính gửi đơn vị,

CÒN 7 NGÀY

- Gửi <b>báo cáo</b>
  Kế hoạch số 1/KH
  https://x.example/#antq/duties?a=1&b=2

- Việc khác

Xem:
https://x.example/"onclick="

-- 
Thư tự động.
Ngừng nhận:
https://x.example/stop
`)
})

test('a letter as HTML shows what somebody wrote and runs none of it', () => {
  const html = htmlOf(letter)
  expect(html).toContain('<title>Nhắc việc &amp; “khác”</title>')
  expect(html).toContain('Gửi &lt;b&gt;báo cáo&lt;/b&gt;</a><br>Kế hoạch số 1/KH')
  expect(html).toContain('href="https://x.example/#antq/duties?a=1&amp;b=2"')
  expect(html).toContain('href="https://x.example/&quot;onclick=&quot;"')
  expect(html).not.toMatch(/<b>|<img|<script|src=/)
})
