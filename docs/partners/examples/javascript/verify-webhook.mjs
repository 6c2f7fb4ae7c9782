// Checks a message of a webhook before anything in it is believed. Node 20 or later, no packages.
//   WEBHOOK_SECRET=whsec_… WEBHOOK_ID=dlv_… WEBHOOK_TIMESTAMP=… WEBHOOK_SIGNATURE=v1,… node verify-webhook.mjs BODY_FILE
import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Seconds that a message may be old, or ahead of your clock. */
const TOLERANCE = 300

/**
 * Returns what the message says. Throws where it does not come from the gateway.
 * `body` is the bytes as they came, before any parser; `headers` have names in small letters.
 */
function verified(body, headers, secret) {
  const timestamp = headers['webhook-timestamp'] ?? ''
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= TOLERANCE)) throw new Error('the timestamp is too old')
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const mac = createHmac('sha256', key).update(`${headers['webhook-id']}.${timestamp}.`).update(body)
  const wanted = Buffer.from(`v1,${mac.digest('base64')}`)
  // more than one while the secret is being changed
  const matches = (headers['webhook-signature'] ?? '')
    .split(' ')
    .map((signature) => Buffer.from(signature))
    .some((signature) => signature.length === wanted.length && timingSafeEqual(signature, wanted))
  if (!matches) throw new Error('the signature does not match')
  return JSON.parse(body.toString('utf8'))
}

const { WEBHOOK_SECRET = '', WEBHOOK_ID, WEBHOOK_TIMESTAMP, WEBHOOK_SIGNATURE } = process.env
const headers = {
  'webhook-id': WEBHOOK_ID,
  'webhook-timestamp': WEBHOOK_TIMESTAMP,
  'webhook-signature': WEBHOOK_SIGNATURE,
}
const message = verified(readFileSync(process.argv[2]), headers, WEBHOOK_SECRET)
console.log(`${WEBHOOK_ID}\t${message.type}`)
