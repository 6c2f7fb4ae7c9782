import { testWords } from '@antq/plugin-kit/testing'
import detailEn from './detail.en.json'
import detailVi from './detail.vi.json'
import en from './en.json'
import intakeEn from './intake.en.json'
import intakeVi from './intake.vi.json'
import vi from './vi.json'

testWords([
  { name: 'the tab', vi, en },
  { name: 'the plan', vi: detailVi, en: detailEn },
  { name: 'the intake screen', vi: intakeVi, en: intakeEn },
])
