// Writes src/generated/graphql.ts: a typed document for each file of documents/; and src/generated/operations.ts: the
// same documents by their SHA-256. `pnpm --filter @antq/shared-schema codegen`
// Stops with the list of mistakes where a document does not fit schema.graphql.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import { preset } from '@graphql-codegen/client-preset'
import { buildSchema, concatAST, parse, Source, validate } from 'graphql'

const HERE = dirname(fileURLToPath(import.meta.url))
const sdl = readFileSync(join(HERE, 'schema.graphql'), 'utf8')
const schema = buildSchema(sdl)

// Sorted, so that the same documents give the same file on every machine.
const documents = readdirSync(join(HERE, 'documents'), { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const rawSDL = readFileSync(join(HERE, 'documents', file), 'utf8')
    return { location: `documents/${file}`, rawSDL, document: parse(new Source(rawSDL, `documents/${file}`)) }
  })

const mistakes = validate(schema, concatAST(documents.map(({ document }) => document)))
if (mistakes.length > 0) {
  for (const { message, locations, source, nodes } of mistakes) {
    const file = source?.name ?? nodes?.[0]?.loc?.source.name ?? 'documents'
    console.error(`${file}:${locations?.[0]?.line ?? 0} ${message}`)
  }
  process.exit(1)
}

const outputs = await preset.buildGeneratesSection({
  baseOutputDir: 'src/generated/',
  schema: parse(sdl),
  schemaAst: schema,
  documents,
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: true,
    avoidOptionals: { field: true },
    scalars: { PartialDate: 'string', Date: 'string', DateTime: 'string', ID: 'string' },
    defaultScalarType: 'string',
  },
})
// The preset's other files hold a lookup of all documents by their text, which would defeat tree shaking.
const wanted = outputs.find(({ filename }) => filename.endsWith('/graphql.ts'))
mkdirSync(join(HERE, 'src/generated'), { recursive: true })
const typed = headed(slim(await codegen(wanted)))
writeFileSync(join(HERE, 'src/generated/graphql.ts'), typed)
writeFileSync(join(HERE, 'src/generated/operations.ts'), operationsOf(typed))
console.log(`shared-schema: ${documents.length} documents`)

/** Lets a bundler leave out documents nobody uses, and the network the indentation of the others. */
function slim(code) {
  return code.replace(
    /= new TypedDocumentString\(`([^`]*)`/g,
    (_all, text) => `= /* @__PURE__ */ new TypedDocumentString(\`${text.replace(/\s+/g, ' ').trim()}\``,
  )
}

/** The generator begins with a word to a linter that is not ours; who opens the file is told instead where it comes from. */
function headed(code) {
  return code.replace(
    /^\/\*.*?\*\/\n/,
    '// Written by codegen.mjs out of schema.graphql and documents/; not to be edited.\n',
  )
}

/** Every operation as clients send it, under its hash: what the gateway runs for a client that sends the hash alone. */
function operationsOf(code) {
  const texts = [...code.matchAll(/new TypedDocumentString\(`((?:query|mutation) [^`]*)`/g)].map(([, text]) => text)
  const entries = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text])
  const lines = entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([hash, text]) => `  '${hash}':\n    '${text}',`)
  return [
    '// Written by codegen.mjs out of schema.graphql and documents/; not to be edited.',
    '/** Operations of our own clients: SHA-256 of the text in hexadecimal → the text. */',
    'export const storedOperations: Readonly<Record<string, string>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}
