import { expect, test } from 'vitest'
import { intakePlace, planPlace, readPlanPlace } from './plan-place.js'

test('a place is read as it was written', () => {
  expect(readPlanPlace(planPlace('plan_1'))).toEqual({ screen: 'plan', id: 'plan_1' })
  expect(readPlanPlace(intakePlace())).toEqual({ screen: 'intake', id: null })
  expect(readPlanPlace(intakePlace('plan_1'))).toEqual({ screen: 'intake', id: 'plan_1' })
})

test.each(['', 'plan', 'plan/', 'plan/a/b', 'commendation/1'])('“%s” is the list', (place) => {
  expect(readPlanPlace(place)).toEqual({ screen: 'list' })
})
