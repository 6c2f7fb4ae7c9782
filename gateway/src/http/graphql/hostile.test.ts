import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGateway, type TestGateway } from '../../../test/gateway.js'

const JSON_TYPE = 'application/json'
const query = (text: string, more: object = {}): string => JSON.stringify({ query: text, ...more })
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => part(index)).join(' ')

/** Name, body or address, code; the rest where it is not a POST of JSON. */
interface Attack {
  name: string
  code: string
  body?: string | Buffer
  method?: string
  address?: string
  headers?: Record<string, string>
  status?: number
}

const attacks: Attack[] = [
  { name: '50,000 brackets', code: 'QUERY_TOO_NESTED', body: query('{a'.repeat(50_000)) },
  { name: '50,000 square brackets', code: 'QUERY_TOO_NESTED', body: query(`{ me(a: ${'['.repeat(50_000)}`) },
  {
    name: '50,000 brackets in a variable type',
    code: 'QUERY_TOO_NESTED',
    body: query(`query($a: ${'['.repeat(50_000)}`),
  },
  { name: 'a body over 8 MB', code: 'BODY_TOO_LARGE', status: 413, body: query(' '.repeat(8 * 1024 * 1024)) },
  { name: 'a body that is no JSON', code: 'REQUEST_INVALID', body: '{"query": "{ me' },
  { name: 'an empty body', code: 'REQUEST_INVALID', body: '' },
  { name: 'a body that is no UTF-8', code: 'REQUEST_INVALID', body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) },
  { name: 'a list of operations', code: 'REQUEST_INVALID', body: JSON.stringify([{ query: '{ me { name } }' }]) },
  { name: 'a body nested 50,000 times', code: 'REQUEST_INVALID', body: '['.repeat(50_000) },
  { name: 'a key __proto__', code: 'REQUEST_INVALID', body: '{"query":"{me{name}}","__proto__":{"a":1}}' },
  {
    name: '__proto__ in variables',
    code: 'REQUEST_INVALID',
    body: '{"query":"{me{name}}","variables":{"__proto__":{"a":1}}}',
  },
  {
    name: 'constructor.prototype',
    code: 'REQUEST_INVALID',
    body: '{"query":"{me{name}}","variables":{"constructor":{"prototype":1}}}',
  },
  { name: 'the key query twice', code: 'REQUEST_INVALID', body: '{"query":"{me{name}}","query":"{__typename}"}' },
  {
    name: 'a key twice, once escaped',
    code: 'REQUEST_INVALID',
    body: '{"query":"{me{name}}","qu\\u0065ry":"{__typename}"}',
  },
  {
    name: 'a key twice in variables',
    code: 'REQUEST_INVALID',
    body: '{"query":"{me{name}}","variables":{"a":[{"b":1,"b":2}]}}',
  },
  { name: 'no query', code: 'REQUEST_INVALID', body: '{}' },
  { name: 'a query that is null', code: 'REQUEST_INVALID', body: '{"query":null}' },
  { name: 'an empty query', code: 'REQUEST_INVALID', body: query('  \n') },
  { name: 'a query that is a list', code: 'REQUEST_INVALID', body: '{"query":["{me{name}}"]}' },
  { name: 'variables that are text', code: 'REQUEST_INVALID', body: query('{me{name}}', { variables: '{}' }) },
  { name: 'variables that are a list', code: 'REQUEST_INVALID', body: query('{me{name}}', { variables: [] }) },
  { name: 'a name that is a number', code: 'REQUEST_INVALID', body: query('{me{name}}', { operationName: 7 }) },
  {
    name: 'an unknown operation',
    code: 'OPERATION_RESOLUTION_FAILURE',
    body: query('{me{name}}', { operationName: 'A' }),
  },
  {
    name: 'one of two operations, unnamed',
    code: 'OPERATION_RESOLUTION_FAILURE',
    body: query('query A{me{name}} query B{me{name}}'),
  },
  { name: 'a comment alone', code: 'GRAPHQL_PARSE_FAILED', body: query('# nothing') },
  { name: 'an open string', code: 'GRAPHQL_PARSE_FAILED', body: query('{ unit(code: "a) { id } }') },
  { name: 'a byte that GraphQL does not know', code: 'GRAPHQL_PARSE_FAILED', body: query('{ \u0000 }') },
  {
    name: 'a fragment inside itself',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: query('{me{...A}} fragment A on Me{name ...A}'),
  },
  {
    name: 'fragments in a circle',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: query('{me{...A}} fragment A on Me{...B} fragment B on Me{...A}'),
  },
  { name: 'an argument twice', code: 'GRAPHQL_VALIDATION_FAILED', body: query('{unit(code:"a", code:"b"){id}}') },
  {
    name: '10,000 aliases',
    code: 'QUERY_TOO_LONG',
    body: query(`{${many(10_000, (index) => `a${index}:__typename`)}}`),
  },
  {
    name: '40 aliases',
    code: 'QUERY_TOO_MANY_ALIASES',
    body: query(`{${many(40, (index) => `a${index}:__typename`)}}`),
  },
  {
    name: 'aliases by spreading',
    code: 'QUERY_TOO_MANY_ALIASES',
    body: query(`{${many(9, () => '...A')}} fragment A on Query{${many(9, (index) => `a${index}:__typename`)}}`),
  },
  { name: 'the same field 600 times', code: 'QUERY_TOO_LONG', body: query(`{${many(600, () => 'me{name}')}}`) },
  {
    name: 'a flood of directives',
    code: 'QUERY_TOO_MANY_DIRECTIVES',
    body: query(`{${many(30, () => 'me{name @include(if:true)}')}}`),
  },
  {
    name: 'fragments that double 60 times',
    code: 'QUERY_TOO_COSTLY',
    body: query(
      `{me{...F0}} ${many(60, (index) => `fragment F${index} on Me{...F${index + 1} ...F${index + 1}}`)} fragment F60 on Me{units{id}}`,
    ),
  },
  {
    name: 'sixteen levels',
    code: 'QUERY_TOO_DEEP',
    body: query(`{plan(id:"a"){${'parent{'.repeat(16)}id${'}'.repeat(16)}}}`),
  },
  {
    name: 'pages of pages',
    code: 'QUERY_TOO_COSTLY',
    body: query('{plans(first:100){edges{node{carriedOutBy(first:100){edges{node{id}}}}}}}'),
  },
  {
    name: 'pages of pages by variables',
    code: 'QUERY_TOO_COSTLY',
    body: query('query($n:Int!){plans(first:$n){edges{node{carriedOutBy(first:$n){edges{node{id}}}}}}}', {
      variables: { n: 100 },
    }),
  },
  {
    name: 'pages of pages by default',
    code: 'QUERY_TOO_COSTLY',
    body: query('query($n:Int!=100){plans(first:$n){edges{node{carriedOutBy(first:$n){edges{node{id}}}}}}}'),
  },
  {
    name: 'a page of an enormous size',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: query('{plans(first:99999999999999999999){edges{cursor}}}'),
  },
  {
    name: 'an enormous number in a variable',
    code: 'BAD_USER_INPUT',
    body: query('query($n:Int!){plans(first:$n){edges{cursor}}}', { variables: { n: 1e300 } }),
  },
  {
    name: 'a variable that is missing',
    code: 'BAD_USER_INPUT',
    body: query('query($n:Int!){plans(first:$n){edges{cursor}}}'),
  },
  {
    name: 'a word that the enum does not have',
    code: 'BAD_USER_INPUT',
    body: query('query($s:PlanState){plans(first:1,state:$s){edges{cursor}}}', { variables: { s: 'ISUED' } }),
  },
  {
    name: 'a day that no calendar has, in a variable',
    code: 'DATE_INVALID',
    body: query('query($d:Date){units(first:1,on:$d){edges{cursor}}}', { variables: { d: '2024-02-30' } }),
  },
  {
    name: 'a variable nested 50,000 times',
    code: 'BAD_USER_INPUT',
    body: `{"query":"query($n:Int!){plans(first:$n){edges{cursor}}}","variables":{"n":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
  },
  {
    name: 'a huge variable of the wrong kind',
    code: 'BAD_USER_INPUT',
    body: query('query($n:Int!){plans(first:$n){edges{cursor}}}', { variables: { n: 'x'.repeat(1_000_000) } }),
  },
  {
    name: 'intake many times',
    code: 'QUERY_TOO_COSTLY',
    body: query(`query($t:String!){${many(25, (index) => `a${index}:intake(text:$t){error{code}}`)}}`, {
      variables: { t: 'x'.repeat(200_000) },
    }),
  },
  { name: 'introspection', code: 'GRAPHQL_VALIDATION_FAILED', body: query('{__schema{types{name}}}') },
  {
    name: 'a flood of introspection',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: query(`{__schema{types{${'fields{type{'.repeat(12)}name${'}}'.repeat(12)}}}}`),
  },
  {
    name: 'a hash that is not stored',
    code: 'OPERATION_UNKNOWN',
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  },
  {
    name: 'a hash of something else',
    code: 'OPERATION_HASH_WRONG',
    body: query('{me{name}}', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  },
  {
    name: 'a hash that is none',
    code: 'REQUEST_INVALID',
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } } }),
  },
  { name: 'a subscription', code: 'OPERATION_RESOLUTION_FAILURE', body: query('subscription { a }') },
  {
    name: 'plain text',
    code: 'MEDIA_TYPE_UNSUPPORTED',
    status: 415,
    body: query('{me{name}}'),
    headers: { 'content-type': 'text/plain' },
  },
  {
    name: 'a form',
    code: 'MEDIA_TYPE_UNSUPPORTED',
    status: 415,
    body: 'query={me{name}}',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  },
  {
    name: 'a form with files',
    code: 'MEDIA_TYPE_UNSUPPORTED',
    status: 415,
    body: '--a--',
    headers: { 'content-type': 'multipart/form-data; boundary=a' },
  },
  {
    name: 'a type that only looks like JSON',
    code: 'MEDIA_TYPE_UNSUPPORTED',
    status: 415,
    body: query('{me{name}}'),
    headers: { 'content-type': 'text/plain; application/json' },
  },
  {
    name: 'another character set',
    code: 'MEDIA_TYPE_UNSUPPORTED',
    status: 415,
    body: query('{me{name}}'),
    headers: { 'content-type': 'application/json; charset=utf-16' },
  },
  {
    name: 'a packed body',
    code: 'MEDIA_TYPE_UNSUPPORTED',
    status: 415,
    body: query('{me{name}}'),
    headers: { 'content-encoding': 'gzip' },
  },
  {
    name: 'an answer as a page',
    code: 'MEDIA_TYPE_NOT_ACCEPTABLE',
    status: 406,
    body: query('{me{name}}'),
    headers: { accept: 'text/html' },
  },
  {
    name: 'a mutation by GET',
    code: 'METHOD_NOT_ALLOWED',
    status: 405,
    method: 'GET',
    address: `?query=${encodeURIComponent('mutation{closePlan(id:"a",version:1){error{code}}}')}`,
  },
  {
    name: 'GET with two queries',
    code: 'REQUEST_INVALID',
    method: 'GET',
    address: '?query={me{name}}&query={__typename}',
  },
  { name: 'GET without a query', code: 'REQUEST_INVALID', method: 'GET', address: '' },
  {
    name: 'GET with variables that are no JSON',
    code: 'REQUEST_INVALID',
    method: 'GET',
    address: '?query={me{name}}&variables={',
  },
  { name: 'PUT', code: 'METHOD_NOT_ALLOWED', status: 405, method: 'PUT', body: query('{me{name}}') },
  { name: 'DELETE', code: 'METHOD_NOT_ALLOWED', status: 405, method: 'DELETE' },
  {
    name: 'a token that is none',
    code: 'SESSION_INVALID',
    status: 401,
    body: query('{me{name}}'),
    headers: { authorization: 'Bearer a.b.c' },
  },
]

describe('a gateway in production under attack', () => {
  let gateway: TestGateway
  let address = ''
  beforeAll(async () => {
    gateway = await startGateway({ isOpen: false })
    address = `${await gateway.app.listen({ port: 0 })}/graphql`
  })
  afterAll(() => gateway.stop())

  it.each(attacks)('refuses $name with a code and nothing of its own', async (attack) => {
    const response = await fetch(`${address}${attack.address ?? ''}`, {
      method: attack.method ?? 'POST',
      headers: { 'content-type': JSON_TYPE, accept: 'application/graphql-response+json', ...attack.headers },
      ...(attack.body === undefined ? {} : { body: attack.body }),
    })
    const text = await response.text()
    const answer = JSON.parse(text)
    expect([response.status, answer.errors?.[0]?.extensions?.code]).toEqual([attack.status ?? 400, attack.code])
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
    expect('data' in answer).toBe(false)
    expect(text).not.toMatch(/Did you mean|node_modules|\.[jt]s\b|SELECT |stacktrace|INTERNAL_SERVER_ERROR/)
  })

  it('still answers afterwards', async () => {
    const response = await fetch(`${address}?query={__typename}`)
    expect([response.status, await response.json()]).toMatchObject([200, { data: { __typename: 'Query' } }])
  })
})
