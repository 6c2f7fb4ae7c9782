// One short line for each step, the whole output only of what failed, and the count at the end.

/** Counts what passed and what failed, and says it while it happens. */
export function createReport(print = console.log) {
  const total = { passed: 0, failed: 0 }
  return {
    total,
    /**
     * Does one step. `work` answers `{ passed, failed, note, output }`, or `{ ok, note, output }` for a check that is
     * passed or not; a step that throws has failed with that message.
     */
    async step(name, work) {
      const begun = Date.now()
      let result
      try {
        result = await work()
      } catch (error) {
        result = { ok: false, output: error.name === 'Error' ? error.message : (error.stack ?? String(error)) }
      }
      const { passed, failed } = 'ok' in result ? { passed: Number(result.ok), failed: Number(!result.ok) } : result
      total.passed += passed
      total.failed += failed
      const seconds = ((Date.now() - begun) / 1000).toFixed(1)
      const count = passed + failed > 1 ? ` ${passed} passed${failed ? `, ${failed} failed` : ''}` : ''
      const note = result.note ? ` ${result.note}` : ''
      print(`${failed === 0 ? '✓' : '✗'} ${name}${count}${note} (${seconds} s)`)
      if (failed > 0 && result.output) print(indented(result.output))
      return failed === 0
    },
    /** The last line of the command. */
    end() {
      print(`${total.passed} passed, ${total.failed} failed`)
      return total.failed === 0 ? 0 : 1
    },
  }
}

const indented = (text) => text.trimEnd().replace(/^/gm, '    ')
