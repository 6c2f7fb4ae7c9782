import { describe, expect, test } from 'vitest'
import en from '../locales/en.json'
import takingEn from '../locales/taking.en.json'
import takingVi from '../locales/taking.vi.json'
import vi from '../locales/vi.json'
import { nextTick, ref } from 'vue'
import { testWords } from '../testing/words-tests.js'
import { createI18n } from './use-i18n.js'
import { formatNumber, say } from './words.js'

const MESSAGES = {
  vi: { tasks: '{count} nhiệm vụ', onlyVietnamese: 'Chỉ có tiếng Việt' },
  en: { tasks: { one: '{count} task', other: '{count} tasks' } },
}

describe('words', () => {
  test('take the form that the number asks for', () => {
    expect(say(MESSAGES, 'en', 'tasks', { count: 1 })).toBe('1 task')
    expect(say(MESSAGES, 'en', 'tasks', { count: 1234 })).toBe('1,234 tasks')
    expect(say(MESSAGES, 'vi', 'tasks', { count: 1 })).toBe('1 nhiệm vụ')
  })

  test('are Vietnamese where another language has none, and the key where nobody has any', () => {
    expect(say(MESSAGES, 'en', 'onlyVietnamese')).toBe('Chỉ có tiếng Việt')
    expect(say(MESSAGES, 'en', 'nobody')).toBe('nobody')
  })

  test('write numbers as the language does', () => {
    expect([formatNumber(288396, 'vi'), formatNumber(288396, 'en')]).toEqual(['288.396', '288,396'])
  })
})

testWords([
  { name: 'the kit', vi, en },
  { name: 'what is taken along', vi: takingVi, en: takingEn },
])

describe('words that come late', () => {
  test('are fetched for those who need them; until then Vietnamese stands in', async () => {
    const language = ref<'vi' | 'en'>('vi')
    let fetched = 0
    const i18n = createI18n(
      { vi: { hello: 'Chào' }, en: () => Promise.resolve({ hello: `Hello ${++fetched}` }) },
      () => language.value,
    )
    await nextTick()
    expect([i18n.t('hello'), fetched]).toEqual(['Chào', 0])
    language.value = 'en'
    await nextTick()
    await nextTick()
    expect([i18n.t('hello'), fetched]).toEqual(['Hello 1', 1])
  })

  test('are asked for again when they did not come', async () => {
    const language = ref<'vi' | 'en'>('en')
    let tries = 0
    const load = () => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ hello: 'Hello' }))
    const i18n = createI18n({ vi: { hello: 'Chào' }, en: load }, () => language.value)
    await nextTick()
    await nextTick()
    expect(i18n.t('hello')).toBe('Chào')
    for (const next of ['vi', 'en'] as const) {
      language.value = next
      await nextTick()
      await nextTick()
    }
    expect(i18n.t('hello')).toBe('Hello')
  })
})
