import { hashOfSecret } from '../../src/foundation/secret-text.js'
import { idOf, WRITTEN_AT, type Rows } from './rows.js'
import type { Country } from './units.js'

/** Token of the officer who asks while it is measured; good for the data of the bench and nowhere else. */
export const OFFICER_TOKEN = `antq_s_${'bench'.repeat(8)}`

const FAR = '2099-12-31T00:00:00.000Z'

/** One officer of the country's federation: every right is looked up and compared as for anybody else. */
export function peopleRows({ top }: Country): Rows[] {
  const [account, subject] = [idOf('acc', 0), 'antq#acc_bench']
  return [
    {
      table: 'account',
      columns: [
        'id',
        'subject',
        'login',
        'display_name',
        'searched',
        'unit_id',
        'has_second_factor',
        'totp_step',
        'is_locked',
        'version',
        'created_at',
        'created_by',
      ],
      rows: [[account, subject, 'can-bo-do', 'Cán bộ A', 'can bo a', top.id, false, 0, false, 1, WRITTEN_AT, 'bench']],
    },
    {
      table: 'session',
      columns: ['id', 'hash', 'account_id', 'has_second_factor', 'created_at', 'expires_at'],
      rows: [[idOf('ses', 0), hashOfSecret(OFFICER_TOKEN), account, false, WRITTEN_AT, FAR]],
    },
    {
      table: 'role_grant',
      columns: ['id', 'subject', 'role', 'unit_id', 'first_day', 'given_by', 'created_at'],
      rows: [[idOf('grt', 0), subject, 'province-officer', top.id, '2026-01-01', 'bench', WRITTEN_AT]],
    },
  ]
}
