import { unionKinds } from '@antq/shared-schema'
import { useWords } from '../words.js'

interface Addressed {
  readonly unitKinds: readonly { readonly code: string; readonly label: string }[]
  /** Of those kinds only units directly below. */
  readonly isDirect: boolean
  readonly units: readonly { readonly name: string }[]
}

/** Whom something is asked of, in words: kinds of units in the subtree of a unit, and units by name. */
export function useAddressees(): (demand: Addressed, within: string) => string {
  const { t } = useWords()
  return ({ unitKinds, units, isDirect }, within) => {
    const codes = new Set(unitKinds.map(({ code }) => code))
    const isAll = unionKinds.every((kind) => codes.has(kind))
    const kinds = isAll ? t('asked.unions') : unitKinds.map(({ label }) => label).join('; ')
    const byKind = kinds === '' ? [] : [t(isDirect ? 'asked.directIn' : 'asked.kindsIn', { kinds, unit: within })]
    return [...byKind, ...units.map(({ name }) => name)].join('; ')
  }
}
