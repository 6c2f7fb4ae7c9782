import { expect, test } from 'vitest'
import { tokenIn, trialAddress } from './ways-in.js'

test.each([
  ['  eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln ', 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln'],
  ['Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln', 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln'],
  ['', null],
  ['mật khẩu của tôi là', null],
  ['eyJhbGciOiJFUzI1NiJ9 .eyJzdWIiOiJ4In0', null],
  ['ngắn', null],
])('“%s” is taken as the token %s', (typed, token) => {
  expect(tokenIn(typed)).toBe(token)
})

test('the way to try it out comes back to this page', () => {
  expect(trialAddress('bac-giang', 'webmaster')).toBe('../demo/sign-in?province=bac-giang&role=webmaster&page=partners')
})
