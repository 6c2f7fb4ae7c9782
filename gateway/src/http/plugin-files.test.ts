import { describe, expect, it } from 'vitest'
import { withoutRetryPrefix } from './plugin-files.js'

describe('an address of a later try', () => {
  it.each([
    ['/~1/vendor.js', '/vendor.js'],
    ['/tabs/plans/~2/late-0a1b2c3d.js?try=2', '/tabs/plans/assets/late-0a1b2c3d.js?try=2'],
    ['/~1/tabs/plans/~1/late-0a1b2c3d.js', '/tabs/plans/assets/late-0a1b2c3d.js'],
    ['/tabs/plans/assets/late-0a1b2c3d.js', '/tabs/plans/assets/late-0a1b2c3d.js'],
    ['/tabs/~1/plans/late.js', '/tabs/~1/plans/late.js'],
  ])('%s is %s', (asked, meant) => {
    expect(withoutRetryPrefix(asked)).toBe(meant)
  })
})
