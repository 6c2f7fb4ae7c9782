import type { ActionCode } from '@antq/shared-schema'
import { expect, test } from 'vitest'
import { sectionAt, sectionsFor } from './section-list.js'

const who = (...held: ActionCode[]) => ({
  hasAccount: false,
  may: (...asked: ActionCode[]) => asked.some((code) => held.includes(code)),
})
const ids = (...held: ActionCode[]): string[] => sectionsFor(who(...held)).map(({ id }) => id)

test('people see the sections that their rights are for, and everybody their own rights', () => {
  expect(ids('credential.manage', 'webhook.manage')).toEqual(['credentials', 'webhooks', 'rights'])
  expect(ids('portal.manage')).toEqual(['embedding', 'rights'])
  expect(ids('export.create')).toEqual(['exports', 'rights'])
  expect(ids('role.read', 'audit.read')).toEqual(['roles', 'audit', 'rights'])
  expect(ids('audit.read')).toEqual(['audit', 'rights'])
  expect(ids()).toEqual(['rights'])
  expect(ids('account.manage')).toEqual(['accounts', 'rights'])
  expect(sectionsFor({ ...who(), hasAccount: true }).map(({ id }) => id)).toEqual(['account', 'rights'])
})

test('an address opens its section, and the first one where it names none that the person sees', () => {
  const sections = sectionsFor(who('credential.manage'))
  expect(sectionAt('rights', sections)?.id).toBe('rights')
  expect(sectionAt('audit', sections)?.id).toBe('credentials')
  expect(sectionAt('', sections)?.id).toBe('credentials')
})
