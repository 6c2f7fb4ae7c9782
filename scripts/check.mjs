// `npm run check`: the quick part of `npm test`, without MariaDB and Chromium.
process.argv.push('--quick')
await import('./test.mjs')
