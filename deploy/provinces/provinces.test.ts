import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { themeChecks } from '../../shared-schema/src/theme/index.js'

interface ProvinceFile {
  code: string
  unit: string
  portal: { origins: string[] }
  tabs: { name: string }[]
  theme: Record<string, string>
  signIn: { kind: string }
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.yaml'))
// strict: the gateway would print a line at every start for what is not said of a type
const validate = new Ajv({ allErrors: true, strictTypes: true }).compile(
  JSON.parse(read('province.schema.json')) as object,
)
const provinces = files.map((file) => ({ file, province: parse(read(file)) as ProvinceFile }))
const bacGiang = (): ProvinceFile => parse(read('bac-giang.yaml')) as ProvinceFile

describe('the files of the provinces', () => {
  it('are those of the first four provinces', () => {
    expect(files).toEqual(['bac-giang.yaml', 'ho-chi-minh.yaml', 'tay-ninh.yaml', 'tra-vinh.yaml'])
  })

  it.each(provinces)('$file fits the schema and carries its own name', ({ file, province }) => {
    validate(province)
    expect(validate.errors ?? []).toEqual([])
    expect(`${province.code}.yaml`).toBe(file)
    expect(province.unit.startsWith(`${province.code}.`)).toBe(true)
  })

  it.each(provinces)('$file shows tabs that exist', ({ province }) => {
    for (const { name } of province.tabs) {
      expect(existsSync(new URL(`../../plugins/tabs/${name}/package.json`, import.meta.url))).toBe(true)
    }
  })

  it.each(provinces)('$file has colours that can be read', ({ province }) => {
    for (const { code, reached, asked } of themeChecks(province.theme))
      expect(reached, code).toBeGreaterThanOrEqual(asked)
  })

  it('belong to portals that do not share an origin', () => {
    const origins = provinces.flatMap(({ province }) => province.portal.origins)
    expect(new Set(origins).size).toBe(origins.length)
  })
})

describe('the schema of a province', () => {
  const PUBLIC_KEY = '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----\n'
  const provider = {
    kind: 'oidc',
    name: { vi: 'Cổng đăng nhập A', en: 'Gate A' },
    issuer: 'https://id.congdoan.example',
    clientId: 'antq',
  }
  const portalTokens = { kind: 'portal-token', issuer: 'https://congdoan.example', audience: 'antq-gateway' }
  const refused: [what: string, change: (province: ProvinceFile) => object][] = [
    ['a field nobody knows', (province) => ({ ...province, colour: 'red' })],
    [
      'a portal without TLS that would sign its officers in',
      (province) => ({ ...province, portal: { origins: ['http://congdoan.example'] }, signIn: portalTokens }),
    ],
    ['an origin with a path', (province) => ({ ...province, portal: { origins: ['https://congdoan.example/tin'] } })],
    ['a portal without tabs', (province) => ({ ...province, tabs: [] })],
    ['a token that the kit does not know', (province) => ({ ...province, theme: { 'accent-colour': '#0a6b4c' } })],
    ['a colour that could carry CSS', (province) => ({ ...province, theme: { accent: 'red;} body{display:none' } })],
    ['a unit without its province', (province) => ({ ...province, unit: 'ldld' })],
    ['a sign-in nobody wrote', (province) => ({ ...province, signIn: { kind: 'password' } })],
    [
      'tokens with two places for their keys',
      (province) => ({
        ...province,
        signIn: { ...portalTokens, jwksUrl: 'https://congdoan.example/jwks.json', publicKey: PUBLIC_KEY },
      }),
    ],
  ]

  it.each(refused)('refuses %s', (_what, change) => {
    expect(validate(change(bacGiang()))).toBe(false)
  })

  it('takes a portal without TLS that only shows', () => {
    expect(validate({ ...bacGiang(), portal: { origins: ['http://congdoan.example'] } })).toBe(true)
  })

  it.each([
    ['in full', { clientSecretEnv: 'OIDC_BAC_GIANG', scopes: ['openid', 'profile', 'email'], asksSecondFactor: true }],
    ['in short', {}],
  ])('takes a provider at which officers sign in, %s', (_what, more) => {
    expect(validate({ ...bacGiang(), signIn: { ...provider, ...more } })).toBe(true)
  })

  it.each([
    ['a secret instead of the name of one', { clientSecret: 'x' }],
    ['the name of a setting that is not for providers', { clientSecretEnv: 'SECRET_KEY' }],
    ['a provider without TLS', { issuer: 'http://id.example' }],
    ['an issuer that ends in a fragment', { issuer: 'https://id.example#x' }],
    ['scopes without openid', { scopes: ['profile'] }],
    ['roles that a provider would name', { roles: { admin: 'administrator' } }],
  ])('refuses %s', (_what, more) => {
    expect(validate({ ...bacGiang(), signIn: { ...provider, ...more } })).toBe(false)
  })

  it.each([
    ['publishes its keys at an address', { jwksUrl: 'https://congdoan.example/.well-known/jwks.json' }],
    ['has one key', { publicKey: PUBLIC_KEY }],
    ['says itself where its keys are', {}],
  ])('takes a portal that signs its officers in and %s', (_what, keys) => {
    expect(validate({ ...bacGiang(), signIn: { ...portalTokens, ...keys } })).toBe(true)
  })
})
