import { execute, GraphQLList, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { registerCountry } from '../../test/factories.js'
import { startGateway } from '../../test/gateway.js'
import { planText } from '../../test/plan-texts.js'
import { Deadline, stopAtDeadline } from './deadline.js'

const CREATE = 'mutation($input: CreatePlanFromIntakeInput!) { createPlanFromIntake(input: $input) { plan { id } } }'

describe('the time of an operation', () => {
  it('is over for work that takes longer, with a code', async () => {
    const late = new Deadline(1).hold(() => new Promise<never>(() => undefined))
    await expect(late).rejects.toMatchObject({ extensions: { code: 'TIME_LIMIT' } })
  })

  it('does not run on where the work was done in time', async () => {
    const deadline = new Deadline(1)
    expect(await deadline.hold(() => Promise.resolve('done'))).toBe('done')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(deadline.signal.aborted).toBe(false)
  })

  it('stops the work itself: nothing further is looked up', async () => {
    const ended = new AbortController()
    const asked: string[] = []
    const thing: GraphQLObjectType = new GraphQLObjectType({
      name: 'Thing',
      fields: () => ({
        name: { type: GraphQLString },
        parts: {
          type: new GraphQLList(thing),
          resolve: async (source: { name: string }) => {
            asked.push(source.name)
            if (asked.length === 2) ended.abort(new Error('late'))
            return [{ name: `${source.name}.1` }, { name: `${source.name}.2` }]
          },
        },
      }),
    })
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { thing: { type: thing, resolve: () => ({ name: 'a' }) } },
    })
    const result = await execute({
      schema: stopAtDeadline(new GraphQLSchema({ query })),
      document: parse('{ thing { parts { parts { parts { parts { name } } } } } }'),
      contextValue: { deadline: ended.signal },
    })
    expect(asked).toEqual(['a', 'a.1'])
    expect(result.errors?.map(({ message }) => message)).toContain('late')
  })

  it('undoes a change whose caller has been told that it took too long', async () => {
    const gateway = await startGateway({ limits: { milliseconds: 300 } })
    await registerCountry(gateway)
    const token = await gateway.tokenOf('bac-giang.ldld')
    const input = { unit: 'bac-giang.ldld', text: planText() }
    let release = (): void => undefined
    const block = gateway.database.write(() => new Promise<void>((resolve) => (release = resolve)))
    const late = await gateway.ask(CREATE, { input }, token, { 'idempotency-key': 'late' })
    expect([late.status, late.errors?.[0]?.extensions.code]).toEqual([503, 'TIME_LIMIT'])
    release()
    await block
    await gateway.database.write(async () => undefined)
    const plans = await gateway.database.readManager.query('SELECT id FROM plan')
    expect(plans).toEqual([])
    await gateway.stop()
  })
})
