import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { Refusal } from '../../foundation/refusal.js'
import { speltPassword } from './password.js'

const SHORTEST = 12
const LONGEST = 200
/** The highest of the library's scale: ten thousand million guesses and more. */
const STRONG_ENOUGH = 4
/** Characters that are looked at; the estimate takes time with the square of the length. */
const ESTIMATED = 64

/** What somebody here would guess first, as it is typed without marks. */
const OURS = ['matkhau', 'congdoan', 'vietnam', 'anninh', 'toquoc', 'toandan', 'congan', 'liendoan', 'laodong', 'antq']

const estimate = new ZxcvbnFactory({
  dictionary: { ...dictionary, ours: OURS },
  graphs: adjacencyGraphs,
  maxLength: ESTIMATED,
})

/**
 * Long and not guessable is what counts (NIST SP 800-63B, 3.1.1.2): no rules about signs, which people answer with
 * `P@ssw0rd1`.
 * @param known what others know of the person: login, name
 * @throws Refusal PASSWORD_WEAK
 */
export function checkPassword(password: string, known: readonly (string | null)[]): void {
  const spelt = speltPassword(password)
  const length = [...spelt].length
  const words = known.filter((word): word is string => word !== null && word !== '')
  if (length < SHORTEST || length > LONGEST || estimate.check(spelt, words).score < STRONG_ENOUGH)
    throw new Refusal('PASSWORD_WEAK', { fields: ['password'] })
}
