import { type DeedShown, type Pages, useDeed, useGateway, useRefreshing } from '@antq/plugin-kit'
import {
  CancelExportDocument,
  CreateExportDocument,
  type CreateExportInput,
  type ExportLineFragment,
  ListExportsDocument,
} from '@antq/shared-schema/documents'
import { usePagedList } from '../page/use-paged-list.js'

export type Export = ExportLineFragment

/** Whether the gateway is at it, or will be. */
export const isUnderWay = ({ state }: Pick<Export, 'state'>): boolean =>
  state.code === 'WAITING' || state.code === 'RUNNING'

/** One's own exports; asked for anew as long as one of them is being made. */
export function useExports(): Pages<Export> {
  const list = usePagedList(
    () => ['exports'],
    (gateway, page, signal) => gateway.run(ListExportsDocument, page, { signal }).then((data) => data.exports),
  )
  useRefreshing(() => list.items.value.some(isUnderWay), list.reload, 2)
  return list
}

export interface ExportWork extends DeedShown {
  create(input: CreateExportInput): Promise<boolean>
  cancel(id: string): Promise<boolean>
}

export function useExportWork(): ExportWork {
  const gateway = useGateway()
  const { succeed, ...shown } = useDeed('exports')
  return {
    ...shown,
    create: (input) => succeed(() => gateway.run(CreateExportDocument, { input }).then((data) => data.createExport)),
    cancel: (id) => succeed(() => gateway.run(CancelExportDocument, { id }).then((data) => data.cancelExport)),
  }
}
