/** A file and its subresource integrity; none for a file whose name stays when its content changes. */
export type KnownFile = readonly [path: string, integrity?: string]

/** What the build wrote into embed.js. Only a matter of speed, but for the vendor: a tab that is not in it loads too. */
export interface KnownFiles {
  /** The one Vue and the one Pinia of the page. */
  readonly vendor: KnownFile
  /** Files that a tab needs before it can show itself. */
  readonly tabs: readonly (readonly [name: string, files: readonly KnownFile[]])[]
}
