import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerBarePlan, registerCountry, registerPublicDocument } from '../../test/factories.js'
import { startGateway, type TestGateway } from '../../test/gateway.js'
import { paragraphsOf, partsOf } from '../../test/paper-samples.js'
import { PlanLives } from '../../test/plan-life.js'
import { planText } from '../../test/plan-texts.js'
import { fileTextOf } from '../slices/document/index.js'
import { PAPER_COST } from './papers.js'

const PAPER = `paperPath paper { draftMark superior issuers numberLine nation motto dateLine kind subject bases opening
  blocks { kind level text columns { label holds width } rows } signers signerName recipients }`

describe('the paper of a plan', () => {
  let gateway: TestGateway
  let token: string
  let draft: string
  let issued: string
  beforeAll(async () => {
    gateway = await startGateway({ limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway)
    token = await gateway.tokenOf('bac-giang.ldld')
    const document = await registerPublicDocument(gateway, {
      symbol: '5/KH-LĐLĐ',
      issuer: 'bac-giang.ldld',
      issuedOn: '2024-02-05',
      title: 'Tổ chức Ngày hội',
    })
    issued = await registerBarePlan(gateway, { document, unit: 'bac-giang.ldld' })
    draft = await draftOf(planText({ title: 'Tổ chức “Ngày hội” năm 2026' }))
  })
  afterAll(() => gateway.stop())

  const draftOf = async (text: string): Promise<string> => {
    const { data } = await gateway.ask(
      'mutation ($text: String!) { createPlanFromIntake(input: { unit: "bac-giang.ldld", text: $text }) { plan { id } error { code } } }',
      { text },
      token,
    )
    return data.createPlanFromIntake.plan.id
  }
  const download = (id: string, bearer?: string) =>
    gateway.app.inject({
      url: `/plans/${id}.docx`,
      headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
    })
  const withSpaces = (line: string) => line.replaceAll('\u00A0', ' ')
  const linesOf = (docx: Uint8Array) => paragraphsOf(partsOf(docx)['word/document.xml'] as string)

  it('is downloaded by everybody once the plan is issued, as a file with a Vietnamese name', async () => {
    const { statusCode, headers, rawPayload } = await download(issued)
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'private, no-store',
    ])
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Ke hoach 5-KH-LDLD.docx"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%205-KH-L%C4%90L%C4%90.docx`,
    )
    expect(linesOf(rawPayload)).toEqual([
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC GIANG',
      'Số: 05/KH-LĐLĐ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ngày 05 tháng 02 năm 2024',
      'KẾ HOẠCH',
      'Tổ chức Ngày hội',
    ])
  })

  it('is marked as a draft, for those alone who may read the draft', async () => {
    const own = await download(draft, token)
    expect(own.statusCode).toBe(200)
    expect(linesOf(own.rawPayload)).toContain('DỰ THẢO')
    expect(linesOf((await download(issued)).rawPayload)).not.toContain('DỰ THẢO')
    const others = [
      await download(draft),
      await download(draft, await gateway.tokenOf('tra-vinh.ldld')),
      await download('plan_01ARZ3NDEKTSV4RRFFQ69G5FAV', token),
      await download('x', token),
      await download('%00', token),
    ]
    for (const { statusCode, body } of others) expect([statusCode, body]).toEqual([404, others[0]?.body])
    expect(others[0]?.json().error.code).toBe('NOT_FOUND')
  })

  it('is refused with a token that is not believed', async () => {
    const wrong = await download(issued, 'antq_k_wrong')
    expect([wrong.statusCode, wrong.json().error.code]).toEqual([401, 'SESSION_INVALID'])
    expect(wrong.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
  })

  it('costs points of the budget', async () => {
    const poor = await startGateway({ limits: { budget: 2 * PAPER_COST } })
    try {
      const answers = []
      for (let times = 0; times < 3; times += 1) answers.push(await poor.app.inject({ url: '/plans/plan_x.docx' }))
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 429])
      expect(Number(answers[2]?.headers['retry-after'])).toBeGreaterThan(0)
    } finally {
      await poor.stop()
    }
  })

  it('says in GraphQL what the file says', async () => {
    const { data } = await gateway.ask(`query ($id: ID!) { plan(id: $id) { ${PAPER} } }`, { id: draft }, token)
    expect(data.plan.paperPath).toBe(`/plans/${draft}.docx`)
    const { blocks, ...paper } = data.plan.paper
    const lines = linesOf((await download(draft, token)).rawPayload)
    for (const line of [paper.numberLine, paper.dateLine, paper.subject, ...paper.bases, ...paper.recipients])
      expect(lines).toContain(withSpaces(line))
    for (const { text, columns, rows } of blocks)
      for (const line of [text, ...columns.map(({ label }: { label: string }) => label), ...rows.flat()])
        if (line !== '') expect(lines).toContain(line)
    expect(blocks.at(-1).text).toMatch(/[^.;]\.\/\.$/)
  })

  it('is read back by intake as the same plan', async () => {
    const { rawPayload } = await download(draft, token)
    const outcome = await fileTextOf('ke-hoach.docx', rawPayload, new AbortController().signal)
    const { data } = await gateway.ask(
      `query ($text: String!) { intake(text: $text, province: "bac-giang") { error { code } draft {
        symbol issuer { raw } parentIssuer kind { code } issuedOn place title signer { authority role }
        recipients { name purpose isArchive } citations { symbol } } } }`,
      { text: 'text' in outcome ? outcome.text : '' },
      token,
    )
    expect(data.intake.draft).toMatchObject({
      symbol: '/KH-LĐLĐ',
      issuer: { raw: 'Liên đoàn Lao động tỉnh Bắc Giang' },
      parentIssuer: 'Tổng Liên đoàn Lao động Việt Nam',
      kind: { code: 'KH' },
      issuedOn: '2026-03',
      place: 'Bắc Giang',
      title: 'Tổ chức “Ngày hội” năm 2026',
      signer: { authority: 'TM. BAN THƯỜNG VỤ', role: 'PHÓ CHỦ TỊCH' },
      recipients: [
        { name: 'Công an tỉnh', purpose: 'để phối hợp' },
        { name: 'Công đoàn cấp trên cơ sở', purpose: 'để thực hiện' },
        { isArchive: true },
      ],
      citations: [{ symbol: '34/KH-BCĐ' }],
    })
  })

  it('does not tell of a superior plan that was withdrawn since', async () => {
    const step = (mutation: string, id: string) =>
      gateway.ask(`mutation ($id: ID!) { ${mutation} { plan { version } error { code } } }`, { id }, token)
    const superior = await draftOf(
      planText({ number: '90', date: 'ngày 08 tháng 4 năm 2026', title: 'Kế hoạch sẽ thu hồi' }),
    )
    await step('issuePlan(input: { id: $id, version: 1 })', superior)
    const basis = 'Căn cứ Kế hoạch số 90/KH-LĐLĐ ngày 08/4/2026 của Liên đoàn Lao động tỉnh Bắc Giang về an ninh'
    const child = await draftOf(
      planText({ number: '91', date: 'ngày 09 tháng 4 năm 2026', title: 'Cấp dưới', citations: basis }),
    )
    await step('issuePlan(input: { id: $id, version: 1 })', child)
    const isTold = async () => JSON.stringify(linesOf((await download(child)).rawPayload)).includes('90/KH-LĐLĐ')
    expect(await isTold()).toBe(true)
    await step('withdrawPlan(id: $id, version: 2)', superior)
    expect(await isTold()).toBe(false)
  })

  it('needs as many statements for fifty plans as for one', async () => {
    const lives = new PlanLives(gateway)
    for (let made = 0; made < 6; made += 1) await lives.create('tra-vinh.ldld', 200 + made)
    const theirs = await gateway.tokenOf('tra-vinh.ldld')
    const page = (first: number) => () =>
      gateway.ask(
        `query ($first: Int!) { plans(first: $first, within: "tra-vinh.ldld", state: DRAFT) { edges { node { ${PAPER} } } } }`,
        { first },
        theirs,
      )
    const [one, six] = [await gateway.leastStatements(page(1)), await gateway.leastStatements(page(6))]
    expect(six).toBe(one)
  })
})
