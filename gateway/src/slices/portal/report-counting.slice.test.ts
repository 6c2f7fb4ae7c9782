import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import type { Database } from '../../foundation/transaction.js'
import { countReport, writeReports, type PortalContext } from './index.js'
import { PortalReportEntity } from './portal-report.entity.js'

const TOLD = {
  kind: 'ERROR',
  tab: 'plans',
  where: 'load',
  directive: null,
  loader: '0.1.0',
  browser: 'Firefox',
} as const

describe('reports that wait to be written', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
  })
  afterAll(() => gateway.stop())

  const tell = (province: string, message: string, isRegistered = true, context: PortalContext = gateway.context()) =>
    countReport(context, {
      ...TOLD,
      message,
      unit: `${province}.ldld`,
      isRegistered,
      origin: isRegistered ? `https://${province}.example` : 'https://copied.example',
    })
  const rowsOf = (messages: string) =>
    gateway.database.readManager
      .createQueryBuilder(PortalReportEntity, 'report')
      .where('report.message LIKE :messages', { messages })
      .getMany()

  it('are told apart for one province however many somebody makes up for another', async () => {
    for (let index = 0; index < 3000; index += 1) tell('bac-giang', `bịa ${index}`, index % 2 === 0)
    tell('tra-vinh', 'thật')
    tell('tra-vinh', 'thật')
    await writeReports(gateway.context())
    expect(await rowsOf('thật')).toMatchObject([{ times: 2, origin: 'https://tra-vinh.example' }])
    expect(await rowsOf('bịa %')).toHaveLength(550)
    const together = await gateway.database.readManager.findBy(PortalReportEntity, { origin: '' })
    expect(together.map(({ times }) => times).toSorted((one, other) => one - other)).toEqual([1000, 1450])
  })

  it('add to what is there', async () => {
    for (let times = 1; times <= 2; times += 1) {
      for (let index = 0; index < 150; index += 1) tell('tra-vinh', `lỗi ${index} 😀`)
      await writeReports(gateway.context())
      const rows = await rowsOf('lỗi %')
      expect([rows.length, new Set(rows.map((row) => row.times))]).toEqual([150, new Set([times])])
    }
  })

  it('are added up where two gateways write at the same time', async () => {
    const both = [gateway, await gateway.sibling()]
    for (const each of both)
      for (let index = 0; index < 100; index += 1) tell('tra-vinh', `cùng ${index}`, true, each.context())
    await Promise.all(both.map((each) => writeReports(each.context())))
    const rows = await rowsOf('cùng %')
    expect([rows.length, new Set(rows.map(({ times }) => times))]).toEqual([100, new Set([2])])
  })

  it('that cannot be written now keep none of the others, and are written later', async () => {
    let tries = 0
    const database: Database = Object.assign(Object.create(gateway.database), {
      write: (work: Parameters<Database['write']>[0]) =>
        (tries += 1) === 1 ? Promise.reject(new Error('hỏng')) : gateway.database.write(work),
    })
    const context = { ...gateway.context(), database }
    for (let index = 0; index < 230; index += 1) tell('tra-vinh', `chờ ${index}`, true, context)
    await expect(writeReports(context)).rejects.toThrow('hỏng')
    expect(await rowsOf('chờ %')).toHaveLength(30)
    await writeReports(context)
    expect((await rowsOf('chờ %')).map(({ times }) => times)).toEqual(Array.from({ length: 230 }, () => 1))
  })
})
