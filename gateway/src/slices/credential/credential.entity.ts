import type { ActionCode, CredentialKindCode } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, hash, instant, json, key, name, partialDate, subject } from '../../database/column.js'

/** What a partner's system comes in with (khóa truy cập): an API key, or an OAuth 2 client that asks for tokens. */
@Entity('credential')
@Index('ix_credential_unit', ['unitId', 'id'])
export class CredentialEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'kind', ...code }) kind!: CredentialKindCode
  @Column({ name: 'name', ...name }) name!: string
  /** The unit in whose subtree it acts, and whose webmasters look after it. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  @Column({ name: 'actions', ...json }) actions!: ActionCode[]
  @Column({ name: 'created_by', ...subject }) createdBy!: string
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'expires_at', ...instant }) expiresAt!: string
  @Column({ name: 'revoked_at', ...instant, nullable: true }) revokedAt!: string | null
  /** Calendar day in Vietnam; written with the count of use, so that no request waits for it. */
  @Column({ name: 'last_used_on', ...partialDate, nullable: true }) lastUsedOn!: string | null
  @Column({ name: 'version', ...count }) version!: number
}

/** A secret of a credential; two while it is being rotated. */
@Entity('credential_secret')
@Index('ix_credential_secret_credential', ['credentialId'])
export class CredentialSecretEntity {
  @PrimaryColumn({ name: 'hash', ...hash }) hash!: string
  @Column({ name: 'credential_id', ...key }) credentialId!: string
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'expires_at', ...instant }) expiresAt!: string
}

/** What a client got for its secret (mã truy cập): never believed longer than the secret itself. */
@Entity('access_token')
@Index('ix_access_token_expires', ['expiresAt'])
export class AccessTokenEntity {
  @PrimaryColumn({ name: 'hash', ...hash }) hash!: string
  @Column({ name: 'secret_hash', ...hash }) secretHash!: string
  @Column({ name: 'actions', ...json }) actions!: ActionCode[]
  @Column({ name: 'issued_at', ...instant }) issuedAt!: string
  @Column({ name: 'expires_at', ...instant }) expiresAt!: string
}

/** How often a credential was used on a day. */
@Entity('credential_use')
export class CredentialUseEntity {
  @PrimaryColumn({ name: 'credential_id', ...key }) credentialId!: string
  @PrimaryColumn({ name: 'used_on', ...partialDate }) usedOn!: string
  @Column({ name: 'times', ...count }) times!: number
}

export const credentialEntities = [CredentialEntity, CredentialSecretEntity, AccessTokenEntity, CredentialUseEntity]
