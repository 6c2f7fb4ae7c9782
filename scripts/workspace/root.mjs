import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole workspace. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A path inside the workspace. */
export const at = (...parts) => join(ROOT, ...parts)

/** A step cannot go on and has said why in one sentence; no stack is of use. */
export class StepError extends Error {}
