import type { ColumnOptions } from 'typeorm'

/**
 * Column kinds that mean the same on SQLite and on MySQL/MariaDB. Entities take their columns from here, so that
 * no entity has to know on which database it stands.
 */

/** Global id or code: compared byte by byte. */
export const key = { type: 'varchar', length: 64 } as const satisfies ColumnOptions

/** A partial calendar date, `2024-02`; sorts as text. */
export const partialDate = { type: 'varchar', length: 10 } as const satisfies ColumnOptions

/** An instant in UTC, ISO 8601 with milliseconds, 24 characters. As text it is the same on every database and in every time zone of a session. */
export const instant = { type: 'varchar', length: 24 } as const satisfies ColumnOptions

/** A word of a vocabulary. */
export const code = { type: 'varchar', length: 32 } as const satisfies ColumnOptions

/** A name or a symbol that lists show and search. */
export const name = { type: 'varchar', length: 400 } as const satisfies ColumnOptions

/** Running text up to 64 kB. */
export const text = { type: 'text' } as const satisfies ColumnOptions

/** Bytes, up to 64 kB in a row. */
export const bytes = { type: 'blob' } as const satisfies ColumnOptions

/** A small structure that is only ever read whole. */
export const json = { type: 'simple-json' } as const satisfies ColumnOptions

export const count = { type: 'int' } as const satisfies ColumnOptions

export const flag = { type: 'boolean' } as const satisfies ColumnOptions

/** Who somebody is: issuer and subject. */
export const subject = { type: 'varchar', length: 250 } as const satisfies ColumnOptions

/** SHA-256 in hexadecimal digits. */
export const hash = { type: 'varchar', length: 64 } as const satisfies ColumnOptions
