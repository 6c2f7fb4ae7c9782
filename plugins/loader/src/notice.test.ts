// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createNotice, type Notice, SLOW } from './notice.js'
import { WORDS } from './words.js'

let root: ShadowRoot
let failures: unknown[]
let notice: Notice

beforeEach(() => {
  vi.useFakeTimers()
  const host = document.createElement('div')
  document.body.append(host)
  root = host.attachShadow({ mode: 'open' })
  failures = []
  notice = createNotice(
    root,
    () => WORDS.vi,
    (error) => failures.push(error),
  )
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

const retry = (): void => root.querySelector<HTMLButtonElement>('button')?.click()
const text = (): string => root.textContent ?? ''

describe('notice', () => {
  it('makes room for what has come', async () => {
    const shown: string[] = []
    const done = notice.during(
      () => Promise.resolve('nội dung'),
      (content) => shown.push(content),
    )
    expect(root.querySelector('[role=status]')?.textContent).toBe('Đang tải…')
    await done
    expect(shown).toEqual(['nội dung'])
    expect(root.childElementCount).toBe(0)
  })

  it('says what failed and works on “Thử lại”, without reloading', async () => {
    const tries: boolean[] = []
    const shown: string[] = []
    await notice.during(
      (again) => {
        tries.push(again)
        return again ? Promise.resolve('đã tới') : Promise.reject(new Error('404'))
      },
      (content) => shown.push(content),
    )
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Không tải được nội dung này.')
    expect(failures).toHaveLength(1)
    retry()
    await vi.advanceTimersByTimeAsync(0)
    expect(tries).toEqual([false, true])
    expect(shown).toEqual(['đã tới'])
  })

  it('treats a tab that throws while it is shown like one that did not come', async () => {
    await notice.during(
      () => Promise.resolve(1),
      () => {
        throw new Error('setup')
      },
    )
    expect(root.querySelector('[role=alert] button')?.textContent).toBe('Thử lại')
    expect(failures).toEqual([new Error('setup')])
  })

  it('tells a waiting reader that it is slow, and still shows what comes late', async () => {
    let arrive = (_content: string): void => {}
    const shown: string[] = []
    void notice.during(
      () => new Promise<string>((done) => (arrive = done)),
      (content) => shown.push(content),
    )
    await vi.advanceTimersByTimeAsync(SLOW)
    expect(text()).toContain('Mạng chậm')
    arrive('muộn')
    await vi.advanceTimersByTimeAsync(0)
    expect(shown).toEqual(['muộn'])
  })

  it('ignores the first answer when a reader has started again', async () => {
    const answers: ((content: string) => void)[] = []
    const shown: string[] = []
    void notice.during(
      () => new Promise<string>((done) => answers.push(done)),
      (content) => shown.push(content),
    )
    await vi.advanceTimersByTimeAsync(SLOW)
    retry()
    answers[1]?.('thứ hai')
    answers[0]?.('thứ nhất')
    await vi.advanceTimersByTimeAsync(0)
    expect(shown).toEqual(['thứ hai'])
  })

  it('shows nothing any more once it is cancelled', async () => {
    const shown: string[] = []
    const done = notice.during(
      () => Promise.resolve('x'),
      (content) => shown.push(content),
    )
    notice.cancel()
    await done
    expect(shown).toEqual([])
    expect(root.childElementCount).toBe(0)
  })
})
