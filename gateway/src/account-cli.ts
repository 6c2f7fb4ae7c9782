// `npm run account -- create|invite|lock|unlock …`: the very first administrator, and help where nobody can sign in.
import { parseArgs } from 'node:util'
import 'reflect-metadata'
import { withGatewayDatabase } from './command-context.js'
import { Refusal } from './foundation/refusal.js'
import { createByCommand, inviteByCommand, lockByCommand, type Invited } from './slices/account-administration/index.js'
import type { PortalContext } from './slices/portal/index.js'

const USAGE = `usage: npm run account -- create --login NAME --name "FULL NAME" --unit CODE [--email ADDRESS] [--role ROLE]
       npm run account -- invite --login NAME [--drop-second-factor]
       npm run account -- lock|unlock --login NAME`

const options = {
  login: { type: 'string' },
  name: { type: 'string' },
  unit: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string' },
  'drop-second-factor': { type: 'boolean' },
} as const

type Values = ReturnType<typeof parse>['values']
const parse = () => parseArgs({ options, allowPositionals: true })

/** What each command does; undefined where something is missing. */
function workOf(command: string | undefined, values: Values): ((context: PortalContext) => Promise<void>) | undefined {
  const { login, name: displayName, unit, email, role, 'drop-second-factor': drops = false } = values
  if (login === undefined) return undefined
  switch (command) {
    case 'create':
      if (displayName === undefined || unit === undefined) return undefined
      return async (context) => tell(await createByCommand(context, { login, displayName, unit, email }, role))
    case 'invite':
      return async (context) => tell(await inviteByCommand(context, login, drops))
    case 'lock':
    case 'unlock':
      return async (context) => {
        const { isLocked } = await lockByCommand(context, login, command === 'lock')
        console.log(`${login} is ${isLocked ? 'locked' : 'open'}`)
      }
    default:
      return undefined
  }
}

/** The code goes to the person by a way that nobody else reads; it is kept nowhere. */
function tell({ account, invitation }: Invited): void {
  console.log(`login:         ${account.login}`)
  console.log(`one-time code: ${invitation}   (until ${account.invitationExpiresAt})`)
  console.log(`at the page:   /partners/#loi-moi=${invitation}`)
}

try {
  const { positionals, values } = parse()
  const work = positionals.length === 1 ? workOf(positionals[0], values) : undefined
  if (work) await withGatewayDatabase(work)
  else {
    console.error(USAGE)
    process.exitCode = 64
  }
} catch (error) {
  console.error(error instanceof Refusal ? `${error.code}: ${error.wordsIn('en')}` : messageOf(error))
  process.exitCode = 65
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
