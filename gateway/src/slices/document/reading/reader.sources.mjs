// How a thread reads the sources when tests run them; what is built has reader.worker.js instead and not this file.
import { register } from 'tsx/esm/api'

register()
export const { readLongText, readFile } = await import('./reader.worker.ts')
