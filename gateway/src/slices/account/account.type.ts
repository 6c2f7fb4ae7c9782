import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import type { AccountEntity, SessionEntity } from './account.entity.js'

@ObjectType('Account', {
  implements: Node,
  description:
    'A person who signs in at this gateway itself (tài khoản). For the person, and for those who manage accounts of its unit. It gives no rights: roles do.',
})
export class Account implements Pick<
  AccountEntity,
  | 'id'
  | 'subject'
  | 'login'
  | 'displayName'
  | 'email'
  | 'isLocked'
  | 'hasSecondFactor'
  | 'invitationExpiresAt'
  | 'signedInAt'
  | 'createdAt'
  | 'createdBy'
  | 'version'
> {
  id!: string

  @Field(() => String, {
    description: 'Who it is in roles and in the audit trail (định danh): issuer and subject, not a name.',
  })
  subject!: string

  @Field(() => String, {
    nullable: true,
    description: 'Name to sign in with (tên đăng nhập), lower case; null where a provider signs the person in.',
  })
  login!: string | null

  @Field(() => String, { description: 'Name of the person (họ và tên).' })
  displayName!: string

  @Field(() => String, { nullable: true, description: 'Address for letters (thư điện tử); null where none is kept.' })
  email!: string | null

  @Field(() => Boolean, { description: 'Whether it is locked (đã khóa): then nobody signs in with it.' })
  isLocked!: boolean

  @Field(() => Boolean, { description: 'Whether signing in asks for a code of an app as well (xác thực hai lớp).' })
  hasSecondFactor!: boolean

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the one-time code works (mã mời dùng được đến); null where there is none.',
  })
  invitationExpiresAt!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the person last signed in (đăng nhập lần cuối); null before the first time.',
  })
  signedInAt!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was made (tạo lúc).' })
  createdAt!: string

  @Field(() => String, {
    description: 'Who made it (người tạo): issuer and subject, or `gateway` for the command line.',
  })
  createdBy!: string

  @Field(() => Int, { description: 'Version (phiên bản), to be sent with changes.' })
  version!: number

  /** For resolvers; not shown. */
  unitId!: string
  passwordHash!: string | null
}

@ObjectType('AccountEdge', { description: 'An account in a page of a list (tài khoản trong trang).' })
export class AccountEdge extends Edge {
  @Field(() => Account, { description: 'The account (tài khoản).' })
  node!: Account
}

@ObjectType('AccountConnection', { description: 'A page of accounts (trang tài khoản), the newest first.' })
export class AccountConnection extends Connection {
  @Field(() => [AccountEdge], { description: 'The accounts of this page.' })
  edges!: AccountEdge[]
}

@ObjectType('Session', { description: 'A sign-in that lasts (phiên đăng nhập), at most eight hours. For its person.' })
export class Session implements Pick<SessionEntity, 'id' | 'address' | 'createdAt' | 'expiresAt' | 'hasSecondFactor'> {
  @Field(() => ID, { description: 'Id of the session, for ending it.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Network address that it was begun from (địa chỉ mạng).' })
  address!: string | null

  @Field(() => DateTimeScalar, { description: 'When it began (bắt đầu lúc).' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'When it ends by itself (hết hạn lúc).' })
  expiresAt!: string

  @Field(() => Boolean, { description: 'Whether the second factor was shown in it (đã xác thực hai lớp).' })
  hasSecondFactor!: boolean
}

@ObjectType('SessionEdge', { description: 'A session in a page of a list (phiên đăng nhập trong trang).' })
export class SessionEdge extends Edge {
  @Field(() => Session, { description: 'The session (phiên đăng nhập).' })
  node!: Session
}

@ObjectType('SessionConnection', { description: 'A page of sessions (trang phiên đăng nhập), the newest first.' })
export class SessionConnection extends Connection {
  @Field(() => [SessionEdge], { description: 'The sessions of this page.' })
  edges!: SessionEdge[]
}

@ObjectType('AccountPayload', { description: 'An account after a change (kết quả), or why nothing was changed.' })
export class AccountPayload {
  @Field(() => Account, { nullable: true, description: 'The account (tài khoản); null where refused.' })
  account?: Account | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}
