import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { createRequire } from 'node:module'
import { afterStopping } from '../system/processes.mjs'
import { at, ROOT } from '../workspace/root.mjs'
import { runTool } from './tools.mjs'

/**
 * Runs projects of vitest.config.ts and counts their tests. A skipped test counts as failed, and so do a file that
 * could not be read and a project without a test.
 */
export async function tests(...projects) {
  const folder = mkdtempSync(join(tmpdir(), 'antq-tests-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const leave = afterStopping(remove)
  try {
    const file = join(folder, 'result.json')
    const vitest = join(createRequire(at('package.json')).resolve('vitest/package.json'), '..', 'vitest.mjs')
    // the second one says in words why a preparation failed, which the first does not
    const reporters = ['--reporter=json', '--reporter=dot']
    const chosen = projects.map((project) => `--project=${project}`)
    const { code, output } = await runTool(vitest, ['run', ...chosen, ...reporters, `--outputFile.json=${file}`])
    return counted(resultIn(file), code, output)
  } finally {
    leave()
    remove()
  }
}

function resultIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param result what vitest's JSON reporter wrote, or `undefined` where it wrote nothing */
export function counted(result, code, output) {
  if (!result) return { passed: 0, failed: 1, output: `${output}vitest ended with ${code} and without a result` }
  if (result.testResults.length === 0) return { passed: 0, failed: 1, output: `${output}no tests were found` }
  const failures = result.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name)
    const bad = assertionResults.filter((test) => test.status !== 'passed')
    if (bad.length === 0 && status === 'passed' && assertionResults.length > 0) return []
    if (bad.length === 0) return [`${file}\n${message || 'has no tests'}`]
    return bad.map((test) => {
      const reason = test.status === 'failed' ? test.failureMessages.join('\n') : `was ${test.status}, not run`
      return `${file}\n${test.fullName}\n${reason}`
    })
  })
  // tests that did not run because what prepares them failed
  const unexplained =
    code !== 0 &&
    result.testResults.some(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
  const passed = result.testResults.flatMap((file) => file.assertionResults).filter((test) => test.status === 'passed')
  // an error outside of every test: nothing says which test it belongs to
  if (failures.length === 0 && code !== 0) failures.push(output)
  const whys = unexplained ? [...failures, output] : failures
  return { passed: passed.length, failed: failures.length, output: whys.join('\n\n') }
}
