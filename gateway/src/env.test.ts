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
