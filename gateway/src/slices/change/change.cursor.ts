import { createHash } from 'node:crypto'
import type { Actor } from '../../access/actor.js'
import { unitCodesFor } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'

/**
 * For whose eyes a list of changes was made: the units whose drafts the actor sees, as a short hash. Whoever sees
 * other units now has been told too little, or of things that are not theirs any more.
 */
export function eyesOf(actor: Actor): string {
  const codes = unitCodesFor(actor, 'draft.read').toSorted()
  return createHash('sha256').update(codes.join('\n')).digest('base64url').slice(0, 16)
}

/** The place behind a change, as a client keeps it. */
export function changeCursor(number: number, actor: Actor): string {
  return Buffer.from(`${number}\n${eyesOf(actor)}`).toString('base64url')
}

/**
 * Number of the change behind which to go on.
 * @throws Refusal CURSOR_INVALID, CURSOR_RIGHTS_CHANGED
 */
export function numberBehind(cursor: string, actor: Actor): number {
  const [number = '', eyes = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('\n')
  const isOurs = /^(0|[1-9]\d{0,9})$/.test(number) && /^[\w-]{16}$/.test(eyes)
  if (!isOurs || Buffer.from(`${number}\n${eyes}`).toString('base64url') !== cursor)
    throw new Refusal('CURSOR_INVALID', { fields: ['since'] })
  if (eyes !== eyesOf(actor)) throw new Refusal('CURSOR_RIGHTS_CHANGED', { fields: ['since'] })
  return Number(number)
}
