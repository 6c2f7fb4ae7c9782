import { findProgram } from '../system/find-program.mjs'
import { tests } from './vitest.mjs'

/** Languages of `docs/partners/examples`: what each needs, and what runs its programs there. */
export const LANGUAGES = [
  {
    name: 'curl',
    needs: ['sh', 'curl', 'jq'],
    listPlans: ['sh', 'curl/list-plans.sh'],
    comeIn: ['sh', 'curl/come-in.sh'],
  },
  {
    name: 'JavaScript',
    needs: ['node'],
    listPlans: ['node', 'javascript/list-plans.mjs'],
    comeIn: ['node', 'javascript/come-in.mjs'],
    verifyWebhook: ['node', 'javascript/verify-webhook.mjs'],
  },
  {
    name: 'Python',
    needs: ['python3'],
    listPlans: ['python3', 'python/list_plans.py'],
    comeIn: ['python3', 'python/come_in.py'],
    verifyWebhook: ['python3', 'python/verify_webhook.py'],
  },
  {
    name: 'PHP',
    needs: ['php'],
    listPlans: ['php', 'php/list-plans.php'],
    comeIn: ['php', 'php/come-in.php'],
    verifyWebhook: ['php', 'php/verify-webhook.php'],
  },
  {
    name: 'C#',
    needs: ['dotnet'],
    listPlans: ['dotnet', 'run', '--project', 'csharp'],
    comeIn: ['dotnet', 'run', '--project', 'csharp-come-in'],
    verifyWebhook: ['dotnet', 'run', '--project', 'csharp-verify-webhook', '--'],
  },
]

/** Programs of a language that this machine does not have. */
export const missingOf = ({ needs }) => needs.filter((program) => findProgram(program) === undefined)

/** Runs the examples in every language that is on this machine, and names the others. */
export async function examples() {
  const missing = LANGUAGES.filter((language) => missingOf(language).length > 0)
  const names = missing.map((language) => `${language.name} (${missingOf(language).join(', ')})`)
  return { ...(await tests('partners')), note: names.length > 0 ? `not on this machine: ${names.join(', ')}` : '' }
}
