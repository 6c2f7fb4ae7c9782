// `npm test`: sets itself up and runs everything; the last line counts. `npm run check` is the quick part of it.
import './node-version.mjs'
import { contractKept } from './checks/contract.mjs'
import { corpus, hasCorpus } from './checks/corpus.mjs'
import { examples } from './checks/examples.mjs'
import { documentsInStep, schemaInStep } from './checks/generated.mjs'
import { createReport } from './checks/report.mjs'
import { arrows, format, lint, typedFolders, types, unused } from './checks/tools.mjs'
import { tests } from './checks/vitest.mjs'
import { installBrowser } from './system/browser.mjs'
import { DATABASE_SERVER, installPackages, OFFICE, SECOND_BROWSER, SITES } from './system/packages.mjs'
import { stopAll, stopAllWhenAsked } from './system/processes.mjs'
import { buildWorkspace } from './workspace/build.mjs'
import { installWorkspace } from './workspace/install.mjs'
import { StepError } from './workspace/root.mjs'

const isQuick = process.argv.includes('--quick')
const report = createReport()
const say = (line) => console.log(`· ${line}`)
const done = async (work) => {
  await work
  return { ok: true }
}

stopAllWhenAsked()

/** Programs of the system: where one is missing that is a failure with a name, never a silence. */
async function setUp() {
  await report.step('set-up: Chromium', async () => {
    process.env.CHROMIUM = await installBrowser(say)
    return { ok: true }
  })
  await report.step('set-up: Firefox', () => done(installPackages(SECOND_BROWSER, say)))
  await report.step('set-up: MariaDB', () => done(installPackages(DATABASE_SERVER, say)))
  await report.step('set-up: LibreOffice', () => done(installPackages(OFFICE, say)))
  await report.step('set-up: WordPress and DokuWiki', () => done(installPackages(SITES, say)))
}

async function checkWords() {
  await report.step('format', format)
  await report.step('lint', lint)
  await report.step('arrows between the parts', arrows)
  for (const folder of typedFolders())
    await report.step(`types of ${folder === '.' ? 'the root' : folder}`, () => types(folder))
  await report.step('nothing unused', unused)
}

async function runAll() {
  await installWorkspace(say)
  if (!isQuick) await setUp()
  await checkWords()
  const isBuilt = await report.step('build', () => done(buildWorkspace(say)))
  if (isBuilt) await report.step('schema in step', schemaInStep)
  await report.step('typed documents in step', documentsInStep)
  await report.step('contract described and kept', contractKept)

  await report.step('tests of the house', () => tests('house'))
  await report.step('tests of shared-schema', () => tests('shared-schema'))
  await report.step('tests of the gateway, SQLite', () => tests('gateway'))
  await report.step('examples for partners', examples)
  await report.step('tests of the plugins', () => tests('kit', 'loader', 'portals', 'tab-*', 'page-*'))
  if (hasCorpus()) await report.step('intake on the corpus beside the repository', corpus)
  if (isQuick) return
  await report.step('slice tests on MariaDB', () => tests('gateway-mariadb'))
  await report.step('documents in LibreOffice', () => tests('paper'))
  await report.step('the loader in Chromium', () => tests('embed'))
  await report.step('the tabs in WordPress, DokuWiki and NukeViet', () => tests('hosts'))
  await report.step('journeys in Chromium', () => tests('e2e'))
  await report.step('journey on MariaDB', () => tests('e2e-mariadb'))
}

try {
  await runAll()
} catch (error) {
  await report.step('set-up', () => ({ ok: false, output: error instanceof StepError ? error.message : error.stack }))
} finally {
  await stopAll()
  process.exitCode = report.end()
}
