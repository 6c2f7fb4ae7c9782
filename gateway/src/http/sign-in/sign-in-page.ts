import type { LabelLanguage } from '@antq/shared-schema'
import type { FastifyReply } from 'fastify'
import { sendPage } from '../plain-page.js'

/** Why somebody who wanted to sign in sees a page of ours instead. */
export type SignInTrouble = keyof typeof TROUBLES

interface Words {
  readonly title: string
  readonly text: string
}

/** HTTP status, and what is said. */
const TROUBLES = {
  unreachable: {
    status: 503,
    vi: {
      title: 'Chưa đăng nhập được',
      text: 'Hệ thống đăng nhập của tỉnh, thành phố hiện không trả lời. Anh, chị hãy thử lại sau ít phút.',
    },
    en: {
      title: 'Sign-in is not possible at the moment',
      text: 'The sign-in service of the province does not answer. Please try again in a few minutes.',
    },
  },
  cancelled: {
    status: 403,
    vi: {
      title: 'Anh, chị chưa đăng nhập',
      text: 'Việc đăng nhập đã được hủy, hoặc hệ thống đăng nhập không cho phép tài khoản này.',
    },
    en: {
      title: 'You are not signed in',
      text: 'The sign-in was cancelled, or the sign-in service did not let this account in.',
    },
  },
  notBelieved: {
    status: 400,
    vi: {
      title: 'Lượt đăng nhập này không dùng được',
      text: 'Lượt đăng nhập đã hết hạn, đã dùng rồi hoặc không bắt đầu từ trình duyệt này. Anh, chị hãy đăng nhập lại từ đầu.',
    },
    en: {
      title: 'This sign-in cannot be used',
      text: 'It has expired, was used already, or did not begin in this browser. Please sign in anew.',
    },
  },
  locked: {
    status: 403,
    vi: {
      title: 'Tài khoản đang bị khóa',
      text: 'Người quản trị đã khóa tài khoản này. Anh, chị hãy liên hệ người quản trị của đơn vị.',
    },
    en: {
      title: 'The account is locked',
      text: 'An administrator has locked this account. Please turn to the administrator of your unit.',
    },
  },
  busy: {
    status: 429,
    vi: {
      title: 'Có quá nhiều lượt đăng nhập',
      text: 'Địa chỉ mạng này vừa đăng nhập quá nhiều lần. Anh, chị hãy đợi một lát rồi thử lại.',
    },
    en: {
      title: 'Too many sign-ins',
      text: 'There were too many sign-ins from this network address. Please wait a little and try again.',
    },
  },
} as const satisfies Record<string, { status: number; vi: Words; en: Words }>

const AGAIN = { vi: 'Thử lại', en: 'Try again' } as const

/** Answers with a page that says what happened, and leads back to where one signs in. @param back its address */
export function answerTrouble(
  reply: FastifyReply,
  trouble: SignInTrouble,
  language: LabelLanguage,
  back: string,
): FastifyReply {
  const { status, [language]: words } = TROUBLES[trouble]
  return sendPage(reply, { status, ...words, next: { label: AGAIN[language], href: back } }, language)
}
