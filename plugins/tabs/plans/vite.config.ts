import { defineConfig } from 'vite'
import { tabConfig } from '../../loader/build/index.js'

export default defineConfig(tabConfig({ name: 'plans', root: import.meta.dirname, isUsuallyFirst: true }))
