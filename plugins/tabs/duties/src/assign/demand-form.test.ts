import { describe, expect, test } from 'vitest'
import { proposal } from '../testing/duty-data.js'
import { demandForm, demandInput, demandMistakes } from './demand-form.js'

describe('a demand', () => {
  test('begins as the clause proposes it', () => {
    expect(demandForm(proposal())).toMatchObject({
      kind: 'PLAN',
      what: 'Gửi kế hoạch triển khai',
      kinds: ['grassroots-union'],
      units: [],
      dueOn: '28/02/2024',
      isExclusive: true,
      recurs: false,
    })
    expect(demandForm(null)).toMatchObject({ what: '', dueOn: '', isMandatory: true })
  })

  test('is sent as it was checked', () => {
    const form = { ...demandForm(proposal()), what: ' Gửi kế hoạch năm ', quantity: '1.200' }
    expect(demandInput('plan_1', form, proposal())).toMatchObject({
      plan: 'plan_1',
      clause: 'deadline_1',
      what: 'Gửi kế hoạch năm',
      unitKinds: ['grassroots-union'],
      units: [],
      quantity: null,
      operator: null,
      dueOn: '2024-02-28',
      isExclusive: true,
      recurrence: null,
    })
  })

  test('says how much where something is counted', () => {
    const form = { ...demandForm(proposal()), kind: 'QUANTITY' as const, quantity: '10', measure: ' cuộc ' }
    expect(demandInput('plan_1', form, null)).toMatchObject({ quantity: 10, operator: '>=', unitOfMeasure: 'cuộc' })
  })

  test('recurs as the clause says, without a day of its own', () => {
    const rule = 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1'
    const clause = proposal({ recurrence: rule, validTo: '2023', dueOn: null })
    const form = demandForm(clause)
    expect(demandInput('plan_1', form, clause)).toMatchObject({ recurrence: rule, validTo: '2023', dueOn: null })
    expect(demandInput('plan_1', { ...form, recurs: false, dueOn: '12/2024' }, clause)).toMatchObject({
      recurrence: null,
      validTo: null,
      dueOn: '2024-12',
    })
  })

  test('without a day waits for one', () => {
    const form = { ...demandForm(proposal()), dueOn: '' }
    expect(demandMistakes(form)).toEqual({})
    expect(demandInput('plan_1', form, null).dueOn).toBeNull()
  })

  test('is looked at before it is sent', () => {
    expect(demandMistakes({ ...demandForm(null), kind: 'QUANTITY', dueOn: '31/02/2024' })).toEqual({
      what: 'demand.whatNeeded',
      units: 'demand.unitsNeeded',
      quantity: 'demand.quantityNeeded',
      dueOn: 'demand.dateWrong',
    })
    const event = { ...demandForm(proposal()), kind: 'EVENT' as const }
    expect(demandMistakes(event)).toEqual({})
    expect(demandMistakes({ ...event, quantity: '3' })).toEqual({ measure: 'demand.measureNeeded' })
  })
})
