// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { writePlace } from './frame/write-place.js'
import { readPlace } from './place.js'

beforeEach(() => history.replaceState(null, '', '/'))

describe('place in the address', () => {
  it('reads the tab and the place within it', () => {
    expect(readPlace('#antq/plans/plan/plan_01J')).toEqual({ tab: 'plans', place: 'plan/plan_01J' })
    expect(readPlace('#antq/plans')).toEqual({ tab: 'plans', place: '' })
  })

  it('takes any other hash for the host’s own', () => {
    for (const hash of ['', '#lien-he', '#antq', '#antq/', '#antq-session=a.b.c', '#!/antq/plans'])
      expect(readPlace(hash)).toBeNull()
  })

  it('writes a place that reads back as it was', () => {
    writePlace({ tab: 'plans', place: 'tìm/ngày hội' }, true)
    expect(readPlace(location.hash)).toEqual({ tab: 'plans', place: 'tìm/ngày hội' })
  })

  it('adds a history entry only for a new place that does not replace', () => {
    const before = history.length
    writePlace({ tab: 'plans', place: '' }, true)
    writePlace({ tab: 'plans', place: 'a' }, false)
    writePlace({ tab: 'plans', place: 'a' }, false)
    expect(history.length).toBe(before + 1)
  })

  it('bears a hash with a broken escape', () => {
    expect(readPlace('#antq/plans/%E0%A4%A')).toEqual({ tab: 'plans', place: '%E0%A4%A' })
  })
})
