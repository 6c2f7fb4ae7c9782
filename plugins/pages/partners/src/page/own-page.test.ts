import { beforeEach, describe, expect, test } from 'vitest'
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
