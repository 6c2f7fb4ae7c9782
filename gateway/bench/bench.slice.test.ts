import { createConnection } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { SIZES } from './data/sizes.js'
import { checkTallies } from './database/tallies.check.js'
import { loadData } from './database/load.js'
import { takeBack } from './database/take-back.js'
import { compareAnswers } from './measure/equality.js'
import { sequenceOf } from './measure/sequence.js'
import { startSide, type Side } from './measure/sides.js'
import { askedOf } from './questions/asked.js'
import { questions } from './questions/index.js'
import { writtenCascades } from './questions/w1.js'

const asked = askedOf(SIZES.XS)
const database = `antq_bench_${process.pid}`
const sides: Partial<Record<Side['name'], Side>> = {}
let url = ''

beforeAll(async () => {
  const server = await createConnection(String(inject('databaseUrl')))
  await server.query(`CREATE DATABASE ${database} CHARACTER SET utf8mb4`)
  await server.end()
  const own = new URL(String(inject('databaseUrl')))
  own.pathname = `/${database}`
  url = own.href
  await loadData(url, SIZES.XS, () => undefined)
  sides.gateway = await startSide('gateway', url)
  sides.floor = await startSide('floor', url)
})

afterAll(async () => {
  await sides.gateway?.stop()
  await sides.floor?.stop()
  const server = await createConnection(String(inject('databaseUrl')))
  await server.query(`DROP DATABASE ${database}`)
  await server.end()
})

describe('what is measured', () => {
  it.each(questions)('$name is answered alike by the gateway and the floor', async (question) => {
    const { gateway, floor } = sides
    if (!gateway || !floor) throw new Error('a side is missing')
    await expect(compareAnswers(question, sequenceOf(question, asked), { gateway, floor }, 3)).resolves.toBeUndefined()
  })

  it('is taken back where it was written, and the counts with it', async () => {
    await takeBack(
      url,
      writtenCascades(asked).map(({ plan }) => plan.id),
    )
    const connection = await createConnection(url)
    await expect(checkTallies(connection, () => undefined)).resolves.toBeUndefined()
    const [rows] = await connection.query("SELECT COUNT(*) AS n FROM assignment WHERE version > 1 OR state = 'LOCKED'")
    expect(rows).toEqual([{ n: 0 }])
    await connection.end()
  })
})
