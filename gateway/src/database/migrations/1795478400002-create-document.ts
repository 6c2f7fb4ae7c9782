import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'document',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'number varchar(32)',
      'symbol varchar(120)',
      'symbol_key varchar(120)',
      'kind varchar(32) NOT NULL',
      'issued_on varchar(10)',
      'title text NOT NULL',
      'title_fold text NOT NULL',
      'place varchar(400)',
      'signer_authority varchar(400)',
      'signer_office varchar(400)',
      'valid_from varchar(10)',
      'valid_to varchar(10)',
      'source varchar(400)',
      'needs_verification boolean NOT NULL',
      'is_public boolean NOT NULL',
      'is_placeholder boolean NOT NULL',
      'cited_by_count integer NOT NULL',
      'unique_key varchar(400)',
      'sort_key varchar(10) NOT NULL',
      'created_at varchar(24) NOT NULL',
    ],
    indexes: [
      { name: 'ix_document_order', columns: 'sort_key, id' },
      { name: 'ix_document_symbol', columns: 'symbol_key' },
      { name: 'ix_document_unique', columns: 'unique_key', unique: true },
    ],
  },
  {
    name: 'document_issuer',
    columns: [
      'document_id varchar(64) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'position integer NOT NULL',
      'PRIMARY KEY (document_id, unit_id)',
    ],
    indexes: [{ name: 'ix_document_issuer_unit', columns: 'unit_id' }],
  },
  {
    name: 'document_alias',
    columns: [
      'document_id varchar(64) NOT NULL',
      'alias_key varchar(250) NOT NULL',
      'alias varchar(400) NOT NULL',
      'PRIMARY KEY (document_id, alias_key)',
    ],
    indexes: [{ name: 'ix_document_alias_key', columns: 'alias_key' }],
  },
  {
    name: 'document_recipient',
    columns: [
      'document_id varchar(64) NOT NULL',
      'position integer NOT NULL',
      'raw varchar(400) NOT NULL',
      'name varchar(400) NOT NULL',
      'purpose varchar(400)',
      'is_archive boolean NOT NULL',
      'unit_id varchar(64)',
      'PRIMARY KEY (document_id, position)',
    ],
    indexes: [],
  },
  {
    name: 'document_succession',
    columns: [
      'document_id varchar(64) NOT NULL',
      'successor_id varchar(64) NOT NULL',
      'happened_on varchar(10)',
      'source varchar(400) NOT NULL',
      'needs_verification boolean NOT NULL',
      'is_proposed boolean NOT NULL',
      'PRIMARY KEY (document_id, successor_id)',
    ],
    indexes: [{ name: 'ix_document_succession_successor', columns: 'successor_id' }],
  },
  {
    name: 'citation',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'document_id varchar(64) NOT NULL',
      'target_id varchar(64) NOT NULL',
      'position integer NOT NULL',
      'relation varchar(32) NOT NULL',
      'raw text NOT NULL',
      'nested_in_id varchar(64)',
    ],
    indexes: [
      { name: 'ix_citation_target', columns: 'target_id, document_id' },
      { name: 'ix_citation_document', columns: 'document_id, position' },
    ],
  },
]

export class CreateDocument1795478400002 implements MigrationInterface {
  readonly name = 'CreateDocument1795478400002'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
