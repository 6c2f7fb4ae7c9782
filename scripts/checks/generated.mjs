// What is generated and committed is what would be generated now.
import { readFileSync, writeFileSync } from 'node:fs'
import { at } from '../workspace/root.mjs'
import { runTool } from './tools.mjs'

const SCHEMA = at('shared-schema', 'schema.graphql')
const GENERATED = ['graphql.ts', 'operations.ts'].map((file) => at('shared-schema', 'src', 'generated', file))

/** The committed schema is what the gateway serves. Needs a built gateway. */
export async function schemaInStep() {
  const { code, output } = await runTool(at('gateway', 'dist', 'print-schema.js'), [])
  if (code !== 0) return { ok: false, output }
  const committed = readFileSync(SCHEMA, 'utf8')
  if (committed === output) return { ok: true }
  const how = 'shared-schema/schema.graphql is not what the gateway serves; write it anew with: npm run schema'
  return { ok: false, output: `${how}\n${firstDifference(committed, output)}` }
}

/** The typed documents and the stored operations fit the schema and are what the generator writes. */
export async function documentsInStep() {
  const committed = GENERATED.map((file) => readFileSync(file, 'utf8'))
  const { code, output } = await runTool(at('shared-schema', 'codegen.mjs'), [])
  if (code !== 0) return { ok: false, output }
  const generated = GENERATED.map((file) => readFileSync(file, 'utf8'))
  const different = GENERATED.findIndex((_file, index) => generated[index] !== committed[index])
  if (different === -1) return { ok: true }
  GENERATED.forEach((file, index) => writeFileSync(file, committed[index]))
  const how =
    'the typed documents are not what the generator writes; write them anew with: node shared-schema/codegen.mjs'
  return { ok: false, output: `${how}\n${firstDifference(committed[different], generated[different])}` }
}

function firstDifference(committed, generated) {
  const [before, after] = [committed.split('\n'), generated.split('\n')]
  const line = after.findIndex((text, index) => text !== before[index])
  const place = line === -1 ? after.length : line
  return `line ${place + 1}\n- ${before[place] ?? '(end)'}\n+ ${after[place] ?? '(end)'}`
}
