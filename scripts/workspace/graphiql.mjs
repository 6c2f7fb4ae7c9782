import { copyFileSync, cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { at } from './root.mjs'

/** What GraphiQL is made of, and where its packages keep it. */
const FILES = {
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
}

/**
 * Puts GraphiQL and its page into a folder, so that the gateway serves it without a CDN and ships without the hundred
 * packages that it is made from.
 */
export function copyGraphiql(folder) {
  cpSync(at('gateway', 'graphiql'), folder, { recursive: true })
  const require = createRequire(at('gateway', 'package.json'))
  for (const [name, [from, file]] of Object.entries(FILES))
    copyFileSync(join(dirname(require.resolve(`${from}/package.json`)), file), join(folder, name))
}
