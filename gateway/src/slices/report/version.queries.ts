import { In } from 'typeorm'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import {
  ReportDraftEntity,
  ReportDraftTextEntity,
  ReportDraftValueEntity,
  ReportSentenceEntity,
  ReportSourceEntity,
  ReportTextEntity,
  ReportValueEntity,
  ReportVersionEntity,
} from './report.entity.js'

/** A version of a report as loaders name it: `report_…#2`; number 0 is the draft. */
export type VersionKey = string

export function versionKey(version: { reportId: string; number: number }): VersionKey {
  return `${version.reportId}#${version.number}`
}

/** Rows that are of one of the versions, or of another version of one of their reports: to be grouped by their keys. */
function whereOf(keys: readonly VersionKey[]) {
  const pairs = keys.map((key) => key.split('#'))
  return {
    reportId: In([...new Set(pairs.map(([id]) => id ?? ''))]),
    number: In([...new Set(pairs.map(([, number]) => Number(number)))]),
  }
}

/** Versions of a report, the first one first. */
export const versionsOfReport: LoaderDefinition<string, ReportVersionEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(ReportVersionEntity, {
        where: { reportId: In([...ids]) },
        order: { reportId: 'ASC', number: 'ASC' },
      }),
      (version) => version.reportId,
    ),
}

export const valuesOfVersion: LoaderDefinition<VersionKey, ReportValueEntity[]> = {
  fetch: async ({ manager }, keys) =>
    groupedBy(keys, await manager.find(ReportValueEntity, { where: whereOf(keys) }), versionKey),
}

export const textsOfVersion: LoaderDefinition<VersionKey, ReportTextEntity[]> = {
  fetch: async ({ manager }, keys) =>
    groupedBy(keys, await manager.find(ReportTextEntity, { where: whereOf(keys) }), versionKey),
}

/** Units that a version was composed of, in the order of their ids. */
export const sourcesOfVersion: LoaderDefinition<VersionKey, ReportSourceEntity[]> = {
  fetch: async ({ manager }, keys) =>
    groupedBy(
      keys,
      await manager.find(ReportSourceEntity, { where: whereOf(keys), order: { unitId: 'ASC', period: 'ASC' } }),
      versionKey,
    ),
}

export const sentencesOfVersion: LoaderDefinition<VersionKey, ReportSentenceEntity[]> = {
  fetch: async ({ manager }, keys) =>
    groupedBy(
      keys,
      await manager.find(ReportSentenceEntity, { where: whereOf(keys), order: { part: 'ASC', position: 'ASC' } }),
      versionKey,
    ),
}

export const draftOfReport: LoaderDefinition<string, ReportDraftEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(ReportDraftEntity, { reportId: In([...ids]) }), (draft) => draft.reportId),
}

export const valuesOfDraft: LoaderDefinition<string, ReportDraftValueEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(ids, await manager.findBy(ReportDraftValueEntity, { reportId: In([...ids]) }), (value) => value.reportId),
}

export const textsOfDraft: LoaderDefinition<string, ReportDraftTextEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(ids, await manager.findBy(ReportDraftTextEntity, { reportId: In([...ids]) }), (part) => part.reportId),
}
