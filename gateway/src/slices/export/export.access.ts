import { open, type AccessRules } from '../../access/field-rules.js'
import type { ExportEntity } from './export.entity.js'
import { isOwn } from './export.policy.js'

/** Who may read what of this slice: an export is its owner's alone. */
export const exportAccess: AccessRules = {
  Export: {
    sees: ({ actor }, row: ExportEntity) => isOwn(actor, row),
    fields: open(
      'byteCount',
      'createdAt',
      'cursor',
      'done',
      'error',
      'expiresAt',
      'finishedAt',
      'id',
      'list',
      'path',
      'state',
      'total',
      'within',
    ),
  },
  ExportConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  ExportEdge: { fields: open('cursor', 'node') },
  ExportPayload: { fields: open('error', 'export') },
  Query: { fields: { exports: 'signed-in' } },
  Mutation: {
    fields: {
      createExport: { needs: 'export.create' },
      cancelExport: { needs: 'export.create' },
    },
  },
}
