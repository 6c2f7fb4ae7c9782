import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnv } from './env.js'

describe('the key that seals secrets', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'antq-env-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is made once outside production and kept beside the data, for its owner alone', () => {
    const first = readEnv({ DATA_DIR: folder }).secretKey
    expect(first).toMatch(/^[\w-]{43}$/)
    expect(readEnv({ DATA_DIR: folder }).secretKey).toBe(first)
    expect(statSync(join(folder, 'secret-key')).mode & 0o077).toBe(0)
  })

  it('has to be set in production, and to be long', () => {
    expect(() => readEnv({ NODE_ENV: 'production', DATA_DIR: folder })).toThrow(/SECRET_KEY is needed in production/)
    expect(() => readEnv({ NODE_ENV: 'production', SECRET_KEY: 'ngắn' })).toThrow(/SECRET_KEY must have 32/)
    const key = 'k'.repeat(32)
    expect(readEnv({ NODE_ENV: 'production', SECRET_KEY: key }).secretKey).toBe(key)
  })
})

describe('mail', () => {
  const KEY = { SECRET_KEY: 'k'.repeat(32) }
  const URL = 'smtps://antq:x@thu.congdoan.example:465'

  it('is off without settings, and needs both of them', () => {
    expect(readEnv(KEY).mail).toBeUndefined()
    expect(() => readEnv({ ...KEY, SMTP_URL: URL })).toThrow(/MAIL_FROM is missing/)
    expect(() => readEnv({ ...KEY, MAIL_FROM: 'a@congdoan.example' })).toThrow(/SMTP_URL is missing/)
    expect(() => readEnv({ ...KEY, SMTP_URL: 'https://x.example', MAIL_FROM: 'a@congdoan.example' })).toThrow(
      /SMTP_URL must begin with smtp/,
    )
  })

  it.each([
    ['nhac-viec@congdoan.example', { name: '', address: 'nhac-viec@congdoan.example' }],
    ['Nhắc việc <nhac-viec@congdoan.example>', { name: 'Nhắc việc', address: 'nhac-viec@congdoan.example' }],
  ])('comes from %s', (from, sender) => {
    expect(readEnv({ ...KEY, SMTP_URL: URL, MAIL_FROM: from }).mail).toEqual({ url: URL, sender })
  })

  it.each(['', 'Nhắc việc', 'a@b', 'a@x.example, b@x.example', 'nhóm: a@x.example, b@x.example;'])(
    'does not come from “%s”',
    (from) => {
      expect(() => readEnv({ ...KEY, SMTP_URL: URL, MAIL_FROM: from })).toThrow(/MAIL_FROM/)
    },
  )
})
