/** A parameter of an address that was given once and is not blank, else null: given twice it is a list. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
