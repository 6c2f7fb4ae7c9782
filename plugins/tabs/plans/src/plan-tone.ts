import type { Tone } from '@antq/plugin-kit'

const PLAN_TONES: Record<string, Tone> = { DRAFT: 'plain', ISSUED: 'good', CLOSED: 'info' }
const TASK_TONES: Record<string, Tone> = { ASSIGNED: 'plain', IN_PROGRESS: 'info', DONE: 'good' }

/** How a plan's state looks; a state of a later time looks plain. */
export const planTone = (state: string): Tone => PLAN_TONES[state] ?? 'plain'
export const taskTone = (state: string): Tone => TASK_TONES[state] ?? 'plain'
