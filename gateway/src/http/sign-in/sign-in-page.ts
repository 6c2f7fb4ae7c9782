import { createHash } from 'node:crypto'
import type { LabelLanguage } from '@antq/shared-schema'
import type { FastifyReply } from 'fastify'

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

const STYLE =
  'body{margin:0;font:17px/1.5 system-ui,"Noto Sans",sans-serif;color:#1a1c20;background:#f5f6f8}main{box-sizing:border-box;max-width:560px;margin:10vh auto;padding:24px;background:#fff;border:1px solid #d5d8de;border-radius:12px}h1{margin:0 0 8px;font-size:22px}a{display:inline-block;margin-top:8px;padding:10px 18px;border-radius:8px;background:#b3261e;color:#fff;font-weight:600;text-decoration:none}a:focus-visible{outline:3px solid #1a1c20;outline-offset:2px}'
/** Nothing but this style; no script, no frame, no address to send a form to. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers with a page that says what happened, and leads back to where one signs in. @param back its address */
export function answerTrouble(
  reply: FastifyReply,
  trouble: SignInTrouble,
  language: LabelLanguage,
  back: string,
): FastifyReply {
  const { status, [language]: words } = TROUBLES[trouble]
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'content-security-policy': POLICY })
    .type('text/html; charset=utf-8')
    .send(pageOf(words, language, back))
}

/** Nothing of what was sent to us stands in it. */
function pageOf({ title, text }: Words, language: LabelLanguage, back: string): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
<main>
<h1>${title}</h1>
<p>${text}</p>
<a href="${back}">${AGAIN[language]}</a>
</main>
</html>
`
}
