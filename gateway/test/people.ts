import { TOTP, URI } from 'otpauth'
import { expect } from 'vitest'
import type { TestGateway } from './gateway.js'

export const PASSWORD = 'khoai-lang tím ba rổ đầy'

export const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) {
  token expiresAt error { code message fields retryAfter } } }`
export const CREATE = `mutation($input: CreateAccountInput!) { createAccount(input: $input) {
  invitation error { code fields } account { id version login displayName email isLocked hasPassword hasSecondFactor
    invitationExpiresAt unit { code } } } }`
export const ACCEPT = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  login error { code fields retryAfter } } }`

/** What an account needs; its administrator makes it, or another one where a token is given. */
export async function invitePerson(
  gateway: TestGateway,
  person: { login: string; unit?: string; displayName?: string; email?: string },
  token?: string,
): Promise<{ id: string; version: number; invitation: string }> {
  const { unit = 'bac-giang.ldld', displayName = 'Cán bộ A', ...rest } = person
  const administrator = token ?? (await gateway.tokenOf(unit, 'administrator'))
  const { data } = await gateway.ask(CREATE, { input: { unit, displayName, ...rest } }, administrator)
  expect(data.createAccount.error).toBeNull()
  const { account, invitation } = data.createAccount
  return { id: account.id, version: account.version, invitation }
}

/** A person who has chosen a password. */
export async function makePerson(
  gateway: TestGateway,
  person: Parameters<typeof invitePerson>[1],
): Promise<{ id: string; login: string }> {
  const { id, invitation } = await invitePerson(gateway, person)
  const { data } = await gateway.ask(ACCEPT, { input: { invitation, password: PASSWORD } })
  expect(data.acceptInvitation).toEqual({ login: person.login, error: null })
  return { id, login: person.login }
}

/** Tries to sign in, from an address where one is named. */
export async function trySignIn(
  gateway: TestGateway,
  input: { login: string; password?: string; code?: string },
  address?: string,
) {
  const { login, password = PASSWORD, code } = input
  const response = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    payload: { query: SIGN_IN, variables: { input: { login, password, code } } },
    ...(address && { remoteAddress: address }),
  })
  const { data } = response.json<{ data: any }>()
  return { ...data.signIn, code: data.signIn.error?.code, header: response.headers['retry-after'] } as {
    token: string | null
    expiresAt: string | null
    error: { code: string; message: string; fields: string[]; retryAfter: number | null } | null
    code: string | undefined
    header: string | undefined
  }
}

/** Signs somebody in whose password is right; @returns the token of the session */
export async function signedIn(gateway: TestGateway, login: string, code?: string): Promise<string> {
  const { token, error } = await trySignIn(gateway, { login, ...(code !== undefined && { code }) })
  expect(error).toBeNull()
  return token ?? ''
}

/** Six digits that the app shows at an instant. */
export function codeAt(otpauthUri: string, instant: string): string {
  return (URI.parse(otpauthUri) as TOTP).generate({ timestamp: Date.parse(instant) })
}

/** Sets up a second factor for whoever a session belongs to. */
export async function enrol(
  gateway: TestGateway,
  token: string,
  instant: string,
): Promise<{ otpauthUri: string; recoveryCodes: string[] }> {
  const begun = await gateway.ask(
    `mutation($p: String!) { enrolSecondFactor(currentPassword: $p) { otpauthUri error { code } } }`,
    { p: PASSWORD },
    token,
  )
  const { otpauthUri } = begun.data.enrolSecondFactor
  const confirmed = await gateway.ask(
    `mutation($code: String!) { confirmSecondFactor(code: $code) { recoveryCodes error { code } } }`,
    { code: codeAt(otpauthUri, instant) },
    token,
  )
  expect(confirmed.data.confirmSecondFactor.error).toBeNull()
  return { otpauthUri, recoveryCodes: confirmed.data.confirmSecondFactor.recoveryCodes }
}
