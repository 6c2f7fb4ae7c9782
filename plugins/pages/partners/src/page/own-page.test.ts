import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ownPage } from './own-page.js'

const TOKEN = 'e30.e30.c2ln'

function open(hash = '') {
  window.location.hash = hash
  const page = ownPage(window)
  const heard: object[] = []
  page.follow({ update: (change) => heard.push(change) })
  return { ...page, heard }
}

describe('the page as its own portal', () => {
  // pages of other tests are gone, and hear nothing any more
  const listening = vi.spyOn(window, 'addEventListener')
  afterEach(() => {
    for (const [name, listener] of listening.mock.calls) window.removeEventListener(name, listener)
    listening.mockClear()
  })
  beforeEach(() => {
    window.sessionStorage.clear()
    window.localStorage.clear()
  })

  test('takes a token out of the address only where this tab was sent off for one', () => {
    expect(open(`#antq-session=${TOKEN}`).portal.session).toBeNull()
    expect(window.location.hash).toBe('')

    open('#audit').page.sendAway()
    const back = open(`#antq-session=${TOKEN}`)
    expect(back.portal.session).toEqual({ token: TOKEN })
    expect(window.location.hash).toBe('#audit')
  })

  test('takes a provider’s code out of the address, and only where this tab kept its other half', () => {
    const code = `antq_p_${'A'.repeat(43)}`
    expect(open(`#antq-code=${code}`).page.state.ticket).toBeNull()
    expect(window.location.hash).toBe('')

    open().page.begin(TOKEN)
    window.sessionStorage.setItem('antq-partners-verifier', 'half')
    const back = open(`#antq-code=${code}`)
    expect(back.page.state.ticket).toEqual({ code, verifier: 'half' })
    expect(window.location.hash).toBe('')
    // who was signed in before is not the one who comes back
    expect(back.portal.session).toBeNull()
    expect(open(`#antq-code=${code}`).page.state.ticket).toBeNull()
  })

  test('bears an address with a broken escape', () => {
    const { portal, heard } = open('#audit/%E1%BA')
    expect(portal.place).toBe('audit/%E1%BA')
    window.location.hash = '#%'
    window.dispatchEvent(new Event('hashchange'))
    expect(heard.at(-1)).toEqual({ place: '%' })
  })

  test('takes one token for each time it was sent off', () => {
    open().page.sendAway()
    open(`#antq-session=${TOKEN}`).page.leave()
    expect(open(`#antq-session=${TOKEN}`).portal.session).toBeNull()
  })

  test('keeps the session in this browser tab until the person leaves', () => {
    const { page, heard } = open()
    page.begin(TOKEN)
    expect(open().portal.session).toEqual({ token: TOKEN })
    expect(window.localStorage.length).toBe(0)
    page.leave()
    expect(open().portal.session).toBeNull()
    expect(heard).toEqual([{ session: { token: TOKEN } }, { session: null, place: '' }])
  })

  test('remembers that the gateway ended the session, and not the session', () => {
    const { page, portal } = open()
    page.begin(TOKEN)
    portal.onSessionEnd()
    expect(page.state.isEnded).toBe(true)
    expect(open().portal.session).toBeNull()
    page.begin(TOKEN)
    expect(page.state.isEnded).toBe(false)
  })

  test('takes an invitation out of the address, keeps it until it is used, and signs nobody else in meanwhile', () => {
    const { page } = open()
    page.begin(TOKEN)
    const invited = open(`#loi-moi=antq_i_${'A'.repeat(43)}`)
    expect(window.location.hash).toBe('')
    expect(invited.page.state.invitation).toBe(`antq_i_${'A'.repeat(43)}`)
    expect(invited.portal.session).toBeNull()
    expect(open().page.state.invitation).not.toBeNull()
    invited.page.forgetInvitation()
    expect([invited.page.state.invitation, open().page.state.invitation]).toEqual([null, null])
    expect(open('#loi-moi=ngắn').page.state.invitation).toBeNull()
  })

  test('takes an invitation that is opened while the page is', async () => {
    const { page, heard } = open()
    page.begin(TOKEN)
    window.location.hash = `#loi-moi=antq_i_${'A'.repeat(43)}`
    window.dispatchEvent(new Event('hashchange'))
    expect(page.state.invitation).toBe(`antq_i_${'A'.repeat(43)}`)
    expect([window.location.hash, heard.at(-1)]).toEqual(['', { session: null, place: '' }])
    page.forgetInvitation()
  })

  test('speaks the language that was chosen, also the next time and to screen readers', () => {
    const { page, portal } = open()
    expect([portal.language, document.documentElement.lang]).toEqual(['vi', 'vi'])
    page.speak('en')
    expect([open().portal.language, document.documentElement.lang]).toEqual(['en', 'en'])
  })

  test('finds the endpoint beside itself, also under the path of a proxy', () => {
    expect(open().portal.gateway).toBe(new URL('../graphql', window.location.href).href)
  })
})
