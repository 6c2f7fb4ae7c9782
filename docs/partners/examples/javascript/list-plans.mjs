// Lists the plans of a province page by page, then shows how a refusal is read. Node 20 or later, no packages.
//   node list-plans.mjs
import { randomUUID } from 'node:crypto'

const GATEWAY = process.env.GATEWAY ?? 'http://localhost:4000/graphql'
const UNIT = process.env.UNIT ?? 'ho-chi-minh.ldld'
/** Plans on a page, 1 to 100. */
const PAGE = Number(process.env.PAGE ?? 20)

/** Sends one operation. Throws where no data comes: what went wrong is in `errors`, with a code. */
async function ask(query, variables, headers = {}) {
  const response = await fetch(GATEWAY, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'accept-language': 'vi',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(`${response.status} ${errors[0].extensions.code}: ${errors[0].message}`)
  return data
}

const LIST = `query($unit: String!, $first: Int!, $after: String) {
  plans(within: $unit, first: $first, after: $after) {
    edges { node { id version document { symbol issuedOn title } } }
    pageInfo { hasNextPage endCursor }
  }
}`

let last
for (let after = null, more = true; more;) {
  const { plans } = await ask(LIST, { unit: UNIT, first: PAGE, after })
  for (const { node } of plans.edges) {
    const { symbol, issuedOn, title } = node.document
    // the date is as far as the paper prints it: 2024, 2024-02 or 2024-02-16; null where it prints none
    console.log([symbol ?? '', issuedOn ?? '', title].join('\t'))
    last = node
  }
  more = plans.pageInfo.hasNextPage
  after = plans.pageInfo.endCursor
}

const WITHDRAW = `mutation($id: ID!, $version: Int!) {
  withdrawPlan(id: $id, version: $version) { plan { version } error { code message fields } }
}`

// the same key with the same request gives the same answer again: it may be sent twice and is done once
const { withdrawPlan } = await ask(
  WITHDRAW,
  { id: last.id, version: last.version },
  { 'idempotency-key': randomUUID() },
)
if (withdrawPlan.error) console.log(`refused: ${withdrawPlan.error.code} ${withdrawPlan.error.message}`)
