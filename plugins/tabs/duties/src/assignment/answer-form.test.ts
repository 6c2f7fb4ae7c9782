import { describe, expect, test } from 'vitest'
import { answerKindsFor, emptyForm, inputOf, isTouched, mistakesIn, readQuantity } from './answer-form.js'

const WORK = { id: 'asg_1', version: 2 }
const PLAN = { id: 'plan_1', label: 'Kế hoạch số 1/KH-CĐ' }

describe('an answer', () => {
  test('begins with what is asked for; one may always say that it does not apply', () => {
    expect(emptyForm('PLAN').kind).toBe('PLAN')
    expect(emptyForm('QUANTITY').kind).toBe('QUANTITY')
    for (const demand of ['PLAN', 'REPORT', 'QUANTITY', 'EVENT', 'EXEMPLAR', 'LATER'])
      expect(answerKindsFor(demand)).toContain('NOT_APPLICABLE')
  })

  test('is looked at before it is sent', () => {
    const form = emptyForm('PLAN')
    expect(mistakesIn(form)).toEqual({ plan: 'answer.planNeeded' })
    expect(mistakesIn({ ...form, plan: PLAN })).toEqual({})
    expect(mistakesIn({ ...form, kind: 'DOCUMENT' })).toEqual({ document: 'answer.documentNeeded' })
    expect(mistakesIn({ ...form, kind: 'QUANTITY', quantity: '-1' })).toEqual({ quantity: 'answer.quantityWrong' })
    expect(mistakesIn({ ...form, kind: 'NOT_APPLICABLE', note: '  ' })).toEqual({ note: 'answer.reasonNeeded' })
  })

  test('sends only what belongs to its kind', () => {
    const form = { ...emptyForm('PLAN'), plan: PLAN, quantity: '1.200', note: ' Lý do ' }
    expect(inputOf(WORK, { ...form, kind: 'NOT_APPLICABLE' })).toEqual({
      assignment: 'asg_1',
      version: 2,
      kind: 'NOT_APPLICABLE',
      plan: null,
      document: null,
      quantity: null,
      note: 'Lý do',
    })
    expect(inputOf(WORK, form)).toMatchObject({ kind: 'PLAN', plan: 'plan_1', quantity: 1200 })
  })

  test('knows when there is something to lose', () => {
    expect(isTouched(emptyForm('PLAN'))).toBe(false)
    expect(isTouched({ ...emptyForm('PLAN'), note: 'x' })).toBe(true)
  })
})

test.each([
  ['12', 12],
  ['1.200', 1200],
  ['1 200', 1200],
  ['0', 0],
  ['', null],
  ['-1', null],
  ['1,5', null],
  ['chín', null],
])('the quantity “%s” is %s', (typed, quantity) => {
  expect(readQuantity(typed)).toBe(quantity)
})
