import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverAudits } from 'graphql-http'
import { startGateway, type TestGateway } from '../../../test/gateway.js'

describe('GraphQL over HTTP, as its working group audits it', () => {
  let gateway: TestGateway
  let address = ''
  beforeAll(async () => {
    gateway = await startGateway()
    address = `${await gateway.app.listen({ port: 0 })}/graphql`
  })
  afterAll(() => gateway.stop())

  it('passes every audit, those of MAY included', async () => {
    const results = await Promise.all(serverAudits({ url: () => address, fetchFn: fetch }).map((audit) => audit.fn()))
    const others = results.filter(({ status }) => status !== 'ok')
    expect(others.map(({ name, ...result }) => [name, 'reason' in result ? result.reason : ''])).toEqual([])
    expect(results.length).toBeGreaterThan(55)
  })
})
