import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnswers } from './answers.js'
import { TRY_LIMIT } from './fetch-once.js'

const REGISTRATION = { province: 'bac-giang', tabs: [] }
const ok = (body: unknown): Response => new Response(JSON.stringify(body))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Answers one after the other; `'hang'` never. */
function gatewayThat(...answers: (Response | 'hang')[]): { ask: typeof fetch; asked: string[] } {
  const asked: string[] = []
  const ask = (address: string): Promise<Response> => {
    asked.push(address)
    const answer = answers[asked.length - 1] ?? 'hang'
    return answer === 'hang' ? new Promise(() => {}) : Promise.resolve(answer)
  }
  return { ask: ask as typeof fetch, asked }
}

const WANTED = { province: 'bac-giang', isPlain: true }
const PATH = 'https://gw.example/embed/first.json?tab=&language=&province=bac-giang'

describe('the first answer', () => {
  it('is asked for once, however many elements stand on the page', async () => {
    const { ask, asked } = gatewayThat(ok({ registration: REGISTRATION, tab: 'plans', answers: [] }))
    const answers = createAnswers('https://gw.example/', ask)
    const [first, second] = await Promise.all([answers.get(WANTED), answers.get(WANTED)])
    expect(first).toEqual({ registration: REGISTRATION, tab: 'plans', answers: [] })
    expect(second).toBe(first)
    expect(asked).toEqual([PATH])
  })

  it('is about one tab, in the language of the element', async () => {
    const { ask, asked } = gatewayThat(ok({ registration: REGISTRATION }))
    await createAnswers('https://gw.example/', ask).get({ ...WANTED, tab: 'duties', language: 'en' })
    expect(asked).toEqual(['https://gw.example/embed/first.json?tab=duties&language=en&province=bac-giang'])
  })

  it('is the registration alone for somebody who does not begin like every visitor', async () => {
    const { ask, asked } = gatewayThat(ok(REGISTRATION))
    const answer = await createAnswers('https://gw.example/', ask).get({ ...WANTED, isPlain: false })
    expect(answer.registration).toEqual(REGISTRATION)
    expect(asked).toEqual(['https://gw.example/embed/portal.json?&province=bac-giang'])
  })

  it('tries a second address when the first does not answer', async () => {
    const { ask, asked } = gatewayThat('hang', ok({ registration: REGISTRATION }))
    const answer = createAnswers('https://gw.example/', ask).get(WANTED)
    await vi.advanceTimersByTimeAsync(TRY_LIMIT)
    expect((await answer).registration).toEqual(REGISTRATION)
    expect(asked[1]).toBe(`${PATH}&try=1`)
  })

  it('gives up after three tries and asks anew when asked again', async () => {
    const broken = (status: number): Response => new Response('{}', { status })
    const { ask, asked } = gatewayThat(broken(500), broken(500), broken(404), ok({ registration: REGISTRATION }))
    const answers = createAnswers('https://gw.example/', ask)
    await expect(answers.get(WANTED)).rejects.toThrow('404')
    expect((await answers.get(WANTED)).registration).toEqual(REGISTRATION)
    expect(asked).toHaveLength(4)
  })

  it('refuses an answer that is no registration', async () => {
    const { ask } = gatewayThat(ok({ hello: 1 }), ok(null), ok([]))
    await expect(createAnswers('https://gw.example/', ask).get(WANTED)).rejects.toThrow('first.json')
  })
})
