import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TRY_LIMIT } from './patience.js'
import { createRegistrations } from './registration.js'

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

describe('registration', () => {
  it('is asked for once, however many elements stand on the page', async () => {
    const { ask, asked } = gatewayThat(ok(REGISTRATION))
    const registrations = createRegistrations('https://gw.example/', ask)
    const [first, second] = await Promise.all([registrations.get('bac-giang'), registrations.get('bac-giang')])
    expect(first).toEqual(REGISTRATION)
    expect(second).toBe(first)
    expect(asked).toEqual(['https://gw.example/embed/portal.json?province=bac-giang'])
  })

  it('tries a second address when the first does not answer', async () => {
    const { ask, asked } = gatewayThat('hang', ok(REGISTRATION))
    const registration = createRegistrations('https://gw.example/', ask).get('bac-giang')
    await vi.advanceTimersByTimeAsync(TRY_LIMIT)
    expect(await registration).toEqual(REGISTRATION)
    expect(asked[1]).toBe('https://gw.example/embed/portal.json?province=bac-giang&try=1')
  })

  it('gives up after two tries and asks anew when asked again', async () => {
    const { ask, asked } = gatewayThat(
      new Response('', { status: 500 }),
      new Response('', { status: 404 }),
      ok(REGISTRATION),
    )
    const registrations = createRegistrations('https://gw.example/', ask)
    await expect(registrations.get('bac-giang')).rejects.toThrow('registration of “bac-giang”: 404')
    expect(await registrations.get('bac-giang')).toEqual(REGISTRATION)
    expect(asked).toHaveLength(3)
  })

  it('refuses an answer that is no registration', async () => {
    const { ask } = gatewayThat(ok({ hello: 1 }), ok(null))
    await expect(createRegistrations('https://gw.example/', ask).get('bac-giang')).rejects.toThrow('is not one')
  })
})
