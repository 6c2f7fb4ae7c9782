import type { LabelLanguage } from '@antq/shared-schema'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import type { RequestContext } from '../foundation/request-context.js'
import { addressKey, type CostBudget } from '../limits/budget.js'
import { languageOf } from '../request.js'
import { confirmMailbox, isConfirmable, isStopMark, stopMailbox } from '../slices/reminder/index.js'
import { MAILBOX_PAGES, type MailboxPage } from './mailbox-words.js'
import { sendPage } from './plain-page.js'
import { refuse } from './refusing.js'

/** Points that a page or a press of its button costs an address. */
const PAGE_COST = 100
const LARGEST_FORM = 8 * 1024

export interface MailboxPageParts {
  readonly budget: CostBudget
  visitorOf(request: FastifyRequest): RequestContext
}

type LinkRequest = FastifyRequest<{ Params: { id: string; mark: string } }>
type Look = (context: RequestContext, id: string, mark: string) => Promise<boolean> | boolean

/** What each link does: what is shown first, and what its button does. */
const STEPS: Readonly<Record<'confirm' | 'stop', { isGood: Look; act: Look; asks: MailboxPage; done: MailboxPage }>> = {
  confirm: { isGood: isConfirmable, act: confirmMailbox, asks: 'askToConfirm', done: 'confirmed' },
  stop: { isGood: isStopMark, act: stopMailbox, asks: 'askToStop', done: 'stopped' },
}

/**
 * `/mailbox/confirm/…` and `/mailbox/stop/…`: where the links in letters lead. GET changes nothing, since programs that
 * look after mail follow every link; the button posts. The same POST is what mail programs send for their own button
 * (RFC 8058: one click, no cookie, no question), as a form of either kind.
 */
export async function serveMailboxPages(server: FastifyInstance, parts: MailboxPageParts): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    // what the form says is known beforehand, and nothing of it is looked at
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_FORM }, (_request, _body, next) =>
      next(null),
    )
    for (const [name, step] of Object.entries(STEPS)) {
      const answerWith = (page: MailboxPage, look: Look) => (request: LinkRequest, reply: FastifyReply) =>
        answerLink(parts, request, reply, look, page)
      scope.get(`/mailbox/${name}/:id/:mark`, answerWith(step.asks, step.isGood))
      scope.post(`/mailbox/${name}/:id/:mark`, answerWith(step.done, step.act))
    }
    done()
  })
}

async function answerLink(
  { budget, visitorOf }: MailboxPageParts,
  request: LinkRequest,
  reply: FastifyReply,
  look: Look,
  page: MailboxPage,
): Promise<FastifyReply> {
  const { isOverdrawn, resetIn } = await budget.take(addressKey(request.ip), PAGE_COST)
  if (isOverdrawn)
    return refuse(request, reply.header('retry-after', String(resetIn)), new Refusal('RATE_LIMITED'), 429)
  const { id, mark } = request.params
  const isGood = await look(visitorOf(request), id, mark)
  const language: LabelLanguage = languageOf(request.headers['accept-language'])
  return sendPage(reply, { ...MAILBOX_PAGES[isGood ? page : 'over'][language], status: isGood ? 200 : 410 }, language)
}
