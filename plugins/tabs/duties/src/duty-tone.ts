import type { Tone } from '@antq/plugin-kit'

const STATE_TONES: Record<string, Tone> = {
  REQUESTED: 'plain',
  IN_PROGRESS: 'info',
  SUBMITTED: 'info',
  RETURNED: 'attention',
  ACCEPTED: 'good',
  LOCKED: 'good',
}
const TIMELINESS_TONES: Record<string, Tone> = { OPEN: 'plain', MISSING: 'danger', ON_TIME: 'good', LATE: 'attention' }

/** How the state of an assignment looks; a state of a later time looks plain. */
export const stateTone = (state: string): Tone => STATE_TONES[state] ?? 'plain'
export const timelinessTone = (timeliness: string): Tone => TIMELINESS_TONES[timeliness] ?? 'plain'
