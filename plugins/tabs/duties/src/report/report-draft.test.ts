import { describe, expect, test } from 'vitest'
import { saveInput, savedFields } from './report-draft.js'

const SUBJECT = { unit: 'tay-ninh.cd-kkt', form: 'half-year-movement', period: '2024-H1' }

describe('a report that is written', () => {
  test('sends only what was typed, by indicator and part', () => {
    const typed = {
      'values.workers.value': '1.250',
      'values.workers.baseline': '',
      'values.sessions.value': 'hàng nghìn',
      'narratives.results.work': 'Đã làm.',
    }
    expect(saveInput(SUBJECT, 3, typed)).toEqual({
      ...SUBJECT,
      version: 3,
      values: [
        { indicator: 'workers', value: '1.250', baseline: '' },
        { indicator: 'sessions', value: 'hàng nghìn' },
      ],
      narratives: [{ part: 'results.work', text: 'Đã làm.' }],
    })
    expect(saveInput(SUBJECT, null, { asOf: '25/5/2024' })).toMatchObject({ asOf: '25/5/2024', version: null })
  })

  test('has nothing saved before it is begun', () => {
    expect(savedFields(null).size).toBe(0)
  })
})
