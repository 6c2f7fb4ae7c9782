import type { PortalState } from '@antq/plugin-kit'

/** Whom an answer is for and in which language it speaks: answers for others stay apart. */
type Audience = Pick<PortalState, 'viewer' | 'language'>

/** First word of every key of this tab: all of it becomes stale together when something was changed. */
export const DUTIES = 'duties'

export const dutyKey = ({ viewer, language }: Audience, ...parts: readonly (string | null)[]): (string | null)[] => [
  DUTIES,
  `${viewer}`,
  language,
  ...parts,
]

export const PAGE_SIZE = 20
