import { testWords } from '@antq/plugin-kit/testing'
import en from './en.json'
import intakeEn from './intake.en.json'
import intakeVi from './intake.vi.json'
import vi from './vi.json'

testWords([
  { name: 'the tab', vi, en },
  { name: 'the intake screen', vi: intakeVi, en: intakeEn },
])
