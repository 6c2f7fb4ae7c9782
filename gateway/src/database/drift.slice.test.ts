import { afterAll, beforeAll, expect, it } from 'vitest'
import { startGateway, type TestGateway } from '../../test/gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

it('has the tables, columns and indexes that the entities describe', async () => {
  const { connection } = gateway.database.readManager
  const { upQueries } = await connection.driver.createSchemaBuilder().log()
  expect(upQueries.map((query) => query.query)).toEqual([])
})
