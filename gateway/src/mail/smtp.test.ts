import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MailServer } from '../../test/mail-server.js'
import type { MailSettings } from './settings.js'
import { postThrough, type PostingResult } from './smtp.js'

const letter = {
  subject: 'Nhắc việc: 2 việc sắp đến hạn',
  parts: [{ kind: 'text' as const, text: '.Dòng bắt đầu bằng dấu chấm, đủ dấu: ắ ễ ộ ữ.' }],
  footer: [],
}

describe('letters through SMTP', () => {
  let server: MailServer
  let settings: MailSettings
  beforeEach(async () => {
    server = new MailServer({ login: 'antq', password: 'bí mật@1' })
    settings = await server.start()
  })
  afterEach(() => server.stop())

  const post = (changes: Partial<MailSettings> = {}, stop = new AbortController().signal): Promise<PostingResult> =>
    postThrough({ ...settings, ...changes })({ id: 'mail_01', to: 'a@x.example', letter }, stop)
  const withLogin = (login: string) => settings.url.replace('//', `//${login}@`)

  it('arrive with all their marks, signed in with the name and password of the settings', async () => {
    expect(await post({ url: withLogin(`antq:${encodeURIComponent('bí mật@1')}`) })).toEqual({ kind: 'sent' })
    const [mail] = server.taken
    expect(mail?.email.subject).toBe(letter.subject)
    expect(mail?.email.text).toContain(letter.parts[0]?.text)
    expect(mail?.email.messageId).toBe('<mail_01@congdoan.example>')
  })

  it('wait where the server does not know us: nothing else would get through either', async () => {
    for (const url of [withLogin('antq:sai'), settings.url])
      expect(await post({ url })).toMatchObject({ kind: 'again', isServers: true })
    expect(server.taken).toEqual([])
  })

  it('are not sent in the open where TLS is asked for', async () => {
    const url = `${withLogin(`antq:${encodeURIComponent('bí mật@1')}`)}?requireTLS=true`
    expect(await post({ url })).toMatchObject({ kind: 'again', isServers: true })
    expect(server.taken).toEqual([])
  })

  it('wait where they are stopped before they were handed over', async () => {
    const stop = new AbortController()
    stop.abort()
    expect(await post({}, stop.signal)).toEqual({ kind: 'again', problem: 'EABORT', isServers: true })
  })
})
