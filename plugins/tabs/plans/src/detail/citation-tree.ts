import type { CitationLineFragment } from '@antq/shared-schema/documents'

/** A citation with those that stand inside it: “Kết luận 13-KL/TW continuing Chỉ thị 48-CT/TW”. */
export interface CitationBranch {
  readonly citation: CitationLineFragment
  readonly inside: readonly CitationBranch[]
}

/** Nests citations by `nestedIn`; one whose outer citation is not in the list stands at the top. */
export function citationTree(citations: readonly CitationLineFragment[]): CitationBranch[] {
  const branches = new Map(citations.map((citation) => [citation.id, { citation, inside: [] as CitationBranch[] }]))
  const top: CitationBranch[] = []
  for (const branch of branches.values()) {
    const outer = branch.citation.nestedIn === null ? undefined : branches.get(branch.citation.nestedIn)
    if (outer && outer !== branch) outer.inside.push(branch)
    else top.push(branch)
  }
  return top
}
