import { describe, expect, it } from 'vitest'
import { planText } from '../../../../test/plan-texts.js'
import { readDocument } from '../intake/index.js'
import { fileTextOf, findingsOf } from './index.js'

const long = (paragraphs: number): string =>
  planText({
    extra: 'Các đơn vị tổ chức tuyên truyền cho đoàn viên, người lao động trước ngày 30/6/2026.\n'.repeat(paragraphs),
  })

describe('the reading room', () => {
  it('finds in a long text what the kernel finds', async () => {
    const text = long(400)
    expect(await findingsOf(text, undefined)).toEqual(readDocument(text))
  })

  it('leaves the thread of the requests free meanwhile', async () => {
    let turns = 0
    const turning = setInterval(() => (turns += 1), 1)
    const findings = await findingsOf(long(4000), undefined)
    clearInterval(turning)
    expect(findings.deadlines.length).toBeGreaterThan(1000)
    expect(turns).toBeGreaterThan(20)
  })

  it('stops reading when the time is over, and reads the next text all the same', async () => {
    const ended = new AbortController()
    const reading = findingsOf(long(20_000), ended.signal)
    setTimeout(() => ended.abort(new Error('late')), 100)
    await expect(reading).rejects.toThrow('late')
    expect((await findingsOf(long(300), undefined)).title).toContain('Ngày hội')
  })

  it('reads files, and says of a broken one that it is', async () => {
    const { signal } = new AbortController()
    expect(await fileTextOf('a.txt', Buffer.from(planText()), signal)).toEqual({ text: planText() })
    expect(await fileTextOf('a.pdf', Buffer.from('%PDF-1.7'), signal)).toEqual({ refusal: 'FILE_BROKEN' })
  })
})
