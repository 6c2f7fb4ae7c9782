import { testWords } from '@antq/plugin-kit/testing'
import en from './en.json'
import vi from './vi.json'

testWords([{ name: 'the page', vi, en }])
