import { defineConfig } from 'vite'
import { tabConfig } from '../../loader/build/index.js'
import { FIRST_QUESTIONS } from './first-questions.js'

export default defineConfig(
  tabConfig({ name: 'plans', root: import.meta.dirname, isUsuallyFirst: true, first: FIRST_QUESTIONS }),
)
