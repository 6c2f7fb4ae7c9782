// Reads the imports of a source without a parser: imports stand at the start of a line in formatted code.

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/gm
const CALL = /\bimport\(\s*['"]([^'"]+)['"]/g

/** Every import and re-export of a source: what is named, and whether only types come. */
export function importsOf(text) {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, specifier]) => ({ specifier, isType: Boolean(type) }))
  const calls = [...text.matchAll(CALL)].map(([, specifier]) => ({ specifier, isType: false }))
  return [...statements, ...calls]
}

/** The same text without comments, so that an example in a docstring is not taken for code. */
export function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^([ \t]*|.*[;,{}()\s])\/\/.*$/gm, '$1')
}
