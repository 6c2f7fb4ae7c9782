import type { GraphQLFormattedError } from 'graphql'
import type { Refusal } from './refusal.js'

/** A refusal as a GraphQL error: Vietnamese words, and both languages beside the code. */
export function errorOf(refusal: Refusal): GraphQLFormattedError {
  const { fields = [] } = refusal.detail
  const message = { vi: refusal.wordsIn('vi'), en: refusal.wordsIn('en') }
  return { message: message.vi, extensions: { code: refusal.code, fields, message } }
}
