import { findProgram } from '../system/find-program.mjs'
import { tests } from './vitest.mjs'

/** Languages of `docs/partners/examples`: what runs each, and from where. */
export const LANGUAGES = [
  { name: 'curl', needs: ['sh', 'curl', 'jq'], command: ['sh', 'curl/list-plans.sh'] },
  { name: 'JavaScript', needs: ['node'], command: ['node', 'javascript/list-plans.mjs'] },
  { name: 'Python', needs: ['python3'], command: ['python3', 'python/list_plans.py'] },
  { name: 'PHP', needs: ['php'], command: ['php', 'php/list-plans.php'] },
  { name: 'C#', needs: ['dotnet'], command: ['dotnet', 'run', '--project', 'csharp'] },
]

/** Programs of a language that this machine does not have. */
export const missingOf = ({ needs }) => needs.filter((program) => findProgram(program) === undefined)

/** Runs the examples in every language that is on this machine, and names the others. */
export async function examples() {
  const missing = LANGUAGES.filter((language) => missingOf(language).length > 0)
  const names = missing.map((language) => `${language.name} (${missingOf(language).join(', ')})`)
  return { ...(await tests('partners')), note: names.length > 0 ? `not on this machine: ${names.join(', ')}` : '' }
}
