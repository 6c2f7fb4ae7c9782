import { describe, expect, test } from 'vitest'
import { mountInTab } from '../testing/mount-in-tab.js'
import LinkCard from './LinkCard.vue'
import PlaceLink from './PlaceLink.vue'

describe('a link to a place', () => {
  test('goes there in the tab; a new browser tab is left to the browser', async () => {
    const { wrapper, keeper, heard } = mountInTab(PlaceLink, {
      props: { to: 'plan/1' },
      slots: { default: 'Ngày hội' },
    })
    expect(wrapper.attributes('href')).toBe('#antq/test/plan/1')
    await wrapper.trigger('click', { ctrlKey: true })
    expect([heard.places, wrapper.emitted('go')]).toEqual([[], undefined])
    await wrapper.trigger('click')
    expect([keeper.access.state.place, heard.places, wrapper.emitted('go')]).toEqual(['plan/1', ['plan/1'], [[]]])
  })
})

describe('a card', () => {
  test('gives what it is told about the link to the link', async () => {
    const props = { title: 'Ngày hội', level: 4, to: 'plan/1', 'data-plan': 'plan_1' }
    const { wrapper } = mountInTab(LinkCard, { props })
    await wrapper.get('h4 > a[data-plan=plan_1]').trigger('click')
    expect(wrapper.emitted('go')).toHaveLength(1)
  })
})
