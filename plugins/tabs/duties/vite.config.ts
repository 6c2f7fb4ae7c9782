import { defineConfig } from 'vite'
import { tabConfig } from '../../loader/build/index.js'
import { FIRST_QUESTIONS } from './first-questions.js'

export default defineConfig(tabConfig({ name: 'duties', root: import.meta.dirname, first: FIRST_QUESTIONS }))
