import { defineConfig } from 'vite'
import { tabConfig } from '../../loader/build/index.js'

export default defineConfig(tabConfig({ name: 'duties', root: import.meta.dirname }))
