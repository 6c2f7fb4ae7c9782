// Comes in as a client of OAuth 2: fetches a token, asks who it is, then shows how a refusal is read. Node 20 or later,
// no packages.
//   CLIENT_ID=key_… CLIENT_SECRET=antq_c_… node come-in.mjs

const GATEWAY = process.env.GATEWAY ?? 'http://localhost:4000/graphql'
const TOKENS = process.env.TOKENS ?? 'http://localhost:4000/oauth/token'
const { CLIENT_ID = '', CLIENT_SECRET = '' } = process.env
/** Milliseconds before its end at which a token is replaced. */
const EARLY = 60_000

/** Fetches a token. Throws with the code of RFC 6749 where there is none. */
async function fetchToken(scope) {
  const pair = [CLIENT_ID, CLIENT_SECRET].map(encodeURIComponent).join(':')
  const response = await fetch(TOKENS, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(pair)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...(scope && { scope }) }),
  })
  const answer = await response.json()
  if (!response.ok) throw Object.assign(new Error(`${answer.error}: ${answer.error_description}`), answer)
  return { token: answer.access_token, until: Date.now() + answer.expires_in * 1000 - EARLY }
}

let kept
/** A token that works: fetched once, used for nearly an hour. */
async function token() {
  if (!kept || Date.now() > kept.until) kept = await fetchToken()
  return kept.token
}

const response = await fetch(GATEWAY, {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    authorization: `Bearer ${await token()}`,
  },
  body: JSON.stringify({ query: '{ me { name units { code } } }' }),
})
const { data } = await response.json()
console.log([data.me.name, ...data.me.units.map((unit) => unit.code)].join('\t'))

// more than the client may do
await fetchToken('credential.manage').catch((refused) => console.log(`refused: ${refused.error}`))
