import { expect, test } from 'vitest'
import {
  askedPlace,
  assignmentPlace,
  assignPlace,
  plansPlace,
  progressPlace,
  readDutyPlace,
  reportPlace,
  publishedPlace,
  reportsPlace,
  versionsPlace,
} from './duty-place.js'

test('a place is read as it was written', () => {
  expect(readDutyPlace(askedPlace())).toEqual({ screen: 'asked' })
  expect(readDutyPlace(assignmentPlace('asg_1'))).toEqual({ screen: 'assignment', id: 'asg_1' })
  expect(readDutyPlace(assignPlace('plan_1'))).toEqual({ screen: 'assign', plan: 'plan_1' })
  expect(readDutyPlace(plansPlace())).toEqual({ screen: 'plans' })
  expect(readDutyPlace(reportsPlace())).toEqual({ screen: 'reports' })
  for (const [period, work] of [
    ['2024-H1', null],
    ['2014/2024', 'asg_1'],
  ] as const) {
    const report = { unit: 'bac-giang.kcn', form: 'half-year-movement', period, work }
    expect(readDutyPlace(reportPlace(report))).toEqual({ screen: 'report', ...report })
  }
  const report = { unit: 'bac-giang.kcn', form: 'ten-year-summary', period: '2014/2024' }
  for (const chosen of [null, { since: 1, number: 3 }])
    expect(readDutyPlace(versionsPlace(report, chosen))).toEqual({
      screen: 'versions',
      ...report,
      ...(chosen ?? { since: null, number: null }),
    })
  expect(readDutyPlace(publishedPlace())).toEqual({ screen: 'published', id: null })
  expect(readDutyPlace(publishedPlace('report_1'))).toEqual({ screen: 'published', id: 'report_1' })
  const whole = { due: 'due_1', unit: 'bac-giang.kcn', tree: 'THEN' } as const
  expect(readDutyPlace(progressPlace('plan_1', whole))).toEqual({ screen: 'progress', plan: 'plan_1', ...whole })
})

test('an address says no more than it has to', () => {
  expect(progressPlace('plan_1')).toBe('progress/plan_1')
  expect(progressPlace('plan_1', { unit: 'bac-giang.kcn' })).toBe('progress/plan_1/-/bac-giang.kcn')
  expect(progressPlace('plan_1', { tree: 'THEN' })).toBe('progress/plan_1/-/-/then')
})

test.each([
  '',
  'assignment',
  'assignment/',
  'assignment/a/b',
  'assign',
  'asked/1',
  'progress/a/b/c/now/e',
  'plan/1',
  'versions/a',
  'published/a/b',
])('“%s” is home', (place) => {
  expect(readDutyPlace(place)).toEqual({ screen: 'home' })
})
