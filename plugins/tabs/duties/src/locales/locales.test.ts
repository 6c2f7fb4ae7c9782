import { testWords } from '@antq/plugin-kit/testing'
import en from './en.json'
import officeEn from './office.en.json'
import officeVi from './office.vi.json'
import publishedEn from './published.en.json'
import publishedVi from './published.vi.json'
import vi from './vi.json'

testWords([
  { name: 'the first screens', vi, en },
  { name: 'the screens of officers', vi: officeVi, en: officeEn },
  { name: 'published reports', vi: publishedVi, en: publishedEn },
])
