import {
  citationRelations,
  deadlineTypes,
  documentKinds,
  intakeWarnings,
  labelOf,
  targetOperators,
  warningSeverities,
} from '@antq/shared-schema'
import { Arg, Ctx, Extensions, Query, Resolver } from 'type-graphql'
import { answer } from '../../ledger/index.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { term } from '../../foundation/term.type.js'
import { readAndResolve, type Reading } from './intake.service.js'
import { IntakeDraft, IntakeResult } from './intake.type.js'

@Resolver()
export class IntakeResolver {
  // reading 2 MB holds a processor for seconds
  @Extensions({ cost: 50, costPerKilobyte: 4 })
  @Query(() => IntakeResult, {
    description:
      'Reads the text of a document into a structured draft (đọc văn bản). Needs no account and writes nothing. Refuses with TEXT_EMPTY, TEXT_TOO_LARGE, TEXT_BINARY, TEXT_NOT_VIETNAMESE, TEXT_SECRET.',
  })
  intake(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, { description: 'The text, at most 2 MB of UTF-8.' }) text: string,
    @Arg('province', () => String, {
      nullable: true,
      description: 'Code of the province in whose portal it is read: names without a province mean its bodies.',
    })
    province?: string,
  ): Promise<IntakeResult> {
    return answer(context, async () => ({
      draft: draftOf(context, await readAndResolve(context, text, province ?? null)),
    }))
  }
}

function draftOf(context: RequestContext, reading: Reading): IntakeDraft {
  const { findings, issuer, cited, partiallyCited, existing } = reading
  const kindOf = (code: string | null) => (code === null ? null : term(context, documentKinds, code))
  return {
    ...findings,
    kind: kindOf(findings.kind),
    headerSpans: findings.headerSpans.map((header) => header.span),
    issuer: findings.issuer && { ...findings.issuer, unit: issuer },
    citations: findings.citations.map((citation, index) => ({
      ...citation,
      kind: kindOf(citation.kind),
      relation: term(context, citationRelations, citation.relation),
      document: cited[index] ?? null,
    })),
    partialCitations: findings.partialCitations.map((citation, index) => ({
      ...citation,
      document: partiallyCited[index] ?? null,
    })),
    deadlines: findings.deadlines.map((deadline) => ({
      ...deadline,
      type: term(context, deadlineTypes, deadline.type),
    })),
    targets: findings.targets.map((target) => ({
      ...target,
      operator: term(context, targetOperators, target.operator),
    })),
    warnings: findings.warnings.map((warning) => ({
      ...warning,
      message: labelOf(intakeWarnings, warning.code, context.language),
      severity: term(context, warningSeverities, warning.severity),
    })),
    existing,
  }
}
