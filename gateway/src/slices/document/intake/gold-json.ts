import { documentKinds, labelOf, type DocumentKindCode } from '@antq/shared-schema'
import type { Citation, Findings, Span } from './findings.js'

/**
 * Findings in the JSON shape of annotated documents: the shape in which intake is scored and compared with other
 * readers. Kinds are words, offsets count Unicode code points of the text as given.
 * @param file  name of the file, as it is to be printed
 */
export function goldJsonOf(file: string, findings: Findings): Record<string, unknown> {
  const { kind, issuer, citations } = findings
  return {
    file,
    textLength: findings.length,
    number: findings.number,
    numberRaw: findings.numberRaw,
    symbol: findings.symbol,
    ...spelled(findings.symbolRaw),
    kind: findings.kindName ?? nameOf(kind),
    kindCode: kind,
    issuedOn: findings.issuedOn,
    issuedOnRaw: findings.issuedOnRaw,
    place: findings.place,
    issuer: issuer?.raw ?? null,
    issuerBasis: issuer ? (issuer.isInferred ? 'inferred' : 'header') : null,
    parentIssuer: findings.parentIssuer,
    title: findings.title,
    addressees: findings.addressees,
    endsWithTerminator: findings.endsWithTerminator,
    citations: citations.map((citation, index) => ({ n: index + 1, ...citationJson(citation) })),
    citationOccurrences: citations.length,
    uniqueCitations: uniqueSymbols(citations).length,
    uniqueCitationKeys: uniqueSymbols(citations),
    partialCitations: findings.partialCitations.map(({ span, raw, number }) => ({ raw, ...at(span), number })),
    deadlines: findings.deadlines.map(({ span, ...rest }) => ({ ...rest, ...at(span) })),
    targets: findings.targets.map(({ span, ...rest }) => ({ ...rest, ...at(span) })),
    tasks: findings.tasks.map(({ span, ...rest }) => ({ ...rest, ...at(span) })),
    recipients: findings.recipients.map(({ span, raw, name, purpose, isArchive }) => ({
      raw,
      ...at(span),
      name,
      ...(purpose === null ? {} : { purpose }),
      ...(isArchive ? { isArchiveLine: true } : {}),
    })),
    sections: findings.sections.map(({ span, label, heading, level }) => ({ label, heading, level, ...at(span) })),
    signer: findings.signer && {
      authority: findings.signer.authority,
      role: findings.signer.role,
      name: findings.signer.name,
    },
    purpose: findings.purpose,
    unread: findings.unread.map(at),
    warnings: findings.warnings.map(({ span, ...rest }) => ({ ...rest, ...(span ? at(span) : {}) })),
  }
}

function citationJson(citation: Citation): Record<string, unknown> {
  return {
    raw: citation.raw,
    ...at(citation.span),
    number: citation.number,
    symbol: citation.symbol,
    ...spelled(citation.symbolRaw),
    kind: citation.kindName ?? nameOf(citation.kind),
    issuedOn: citation.issuedOn,
    issuer: citation.issuer,
    ...(citation.parties.length > 0 ? { parties: citation.parties } : {}),
    ...(citation.term === null ? {} : { term: citation.term }),
    relation: citation.relation,
    ...(citation.nestedIn === null ? {} : { nestedIn: citation.nestedIn + 1 }),
    confidence: citation.confidence,
  }
}

/** Symbols in the order of their first mention, each with the numbers (from 1) of the citations that print it. */
function uniqueSymbols(citations: readonly Citation[]): { symbol: string; occurrences: number; at: number[] }[] {
  const places = new Map<string, number[]>()
  for (const [index, { symbol }] of citations.entries()) {
    const known = places.get(symbol)
    if (known) known.push(index + 1)
    else places.set(symbol, [index + 1])
  }
  return [...places].map(([symbol, numbers]) => ({ symbol, occurrences: numbers.length, at: numbers }))
}

function spelled(symbolRaw: string | null): { symbolRaw?: string } {
  return symbolRaw === null ? {} : { symbolRaw }
}

function nameOf(kind: DocumentKindCode | null): string | null {
  return kind && labelOf(documentKinds, kind, 'vi')
}

function at(span: Span): Span {
  return { start: span.start, end: span.end }
}
