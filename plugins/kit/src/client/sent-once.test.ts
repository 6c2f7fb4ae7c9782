import { expect, test } from 'vitest'
import { createSentOnce } from './sent-once.js'

const WRITE = '{"query":"mutation ClosePlan($id: ID!) { closePlan(id: $id) { plan { id } } }","variables":{"id":"a"}}'
const OTHER = WRITE.replace('"a"', '"b"')

test('keeps the key of a change until its answer has come', () => {
  const sent = createSentOnce()
  const first = sent.keyOf(WRITE)
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(sent.keyOf(WRITE)).toBe(first)
  expect(sent.keyOf(OTHER)).not.toBe(first)
  sent.answered(WRITE)
  expect(sent.keyOf(WRITE)).not.toBe(first)
})

test('has no key for a query', () => {
  expect(createSentOnce().keyOf('{"query":"query { planYears }","variables":{}}')).toBeNull()
})
