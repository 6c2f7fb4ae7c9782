import type { DataSource, EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm'
import { preparedFor, type SqlRow, type SqlValue } from './prepared.queries.js'

/** An entity as one part of a statement that joins several. */
export interface EntityPart<E> {
  /** What to select, each under a name of its own: `d.issued_on AS d_issuedOn`. */
  readonly columns: string
  /** The entity in a row; undefined where an outer join found none. */
  read(row: SqlRow): E | undefined
}

type EntityClass<E> = new () => E
type Without<E, Left extends keyof E> = [Left] extends [never] ? E : Omit<E, Left>
type ColumnMetadata = EntityMetadata['columns'][number]

const parts = new WeakMap<DataSource, Map<string, EntityPart<unknown>>>()

/**
 * @param alias under which the statement joins the table
 * @param leftOut properties that are neither selected nor read: what is long and not asked for
 */
export function partOf<E extends ObjectLiteral, Left extends keyof E & string = never>(
  { connection: source }: EntityManager,
  entity: EntityClass<E>,
  alias: string,
  leftOut: readonly Left[] = [],
): EntityPart<Without<E, Left>> {
  const known = parts.get(source) ?? new Map<string, EntityPart<unknown>>()
  parts.set(source, known)
  const key = [alias, entity.name, ...leftOut].join(' ')
  const part = known.get(key) ?? newPart(source, entity, alias, leftOut)
  known.set(key, part)
  return part as EntityPart<Without<E, Left>>
}

/** Column types whose values come from the driver as the entity has them. */
const PLAIN = new Set<unknown>(['varchar', 'text', 'int'])

function newPart<E extends ObjectLiteral>(
  source: DataSource,
  entity: EntityClass<E>,
  alias: string,
  leftOut: readonly string[],
): EntityPart<E> {
  const { columns, primaryColumns } = source.getMetadata(entity)
  const selected = columns.filter((column) => column.isSelect && !leftOut.includes(column.propertyName))
  const nameOf = (column: ColumnMetadata) => `${alias}_${column.propertyName}`
  const reads = selected.map((column) => ({
    name: nameOf(column),
    property: column.propertyName,
    convert: PLAIN.has(column.type)
      ? undefined
      : (value: unknown): unknown => source.driver.prepareHydratedValue(value, column),
  }))
  const present = nameOf(primaryColumns[0]!)
  return {
    columns: selected.map((column) => `${alias}.${column.databaseName} AS ${nameOf(column)}`).join(', '),
    read: (row) => {
      if (row[present] == null) return undefined
      const read = new entity() as Record<string, unknown>
      for (const { name, property, convert } of reads) read[property] = convert ? convert(row[name]) : row[name]
      return read as E
    },
  }
}

/**
 * The entities whose column has one of the values; one prepared statement.
 * @param order properties to order by; the database's own order without it
 */
export async function rowsWith<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<E>,
  property: keyof E & string,
  values: readonly SqlValue[],
  order: readonly (keyof E & string)[] = [],
): Promise<E[]> {
  const part = partOf(manager, entity, 't')
  const { tableName, columnOf } = tableOf(manager, entity)
  const by = order.length === 0 ? '' : ` ORDER BY ${order.map(columnOf).join(', ')}`
  const rows = await preparedFor(
    manager,
    values,
    (places) => `SELECT ${part.columns} FROM ${tableName} t WHERE ${columnOf(property)} IN (${places})${by}`,
  )
  return rows.flatMap((row) => part.read(row) ?? [])
}

function tableOf<E extends ObjectLiteral>({ connection }: EntityManager, entity: EntityClass<E>) {
  const metadata = connection.getMetadata(entity)
  return {
    tableName: metadata.tableName,
    columnOf: (property: string) => `t.${metadata.findColumnWithPropertyName(property)?.databaseName ?? property}`,
  }
}
