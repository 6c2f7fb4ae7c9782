import type { SharedLibrary } from './shared.js'

export type UsedNames = Record<SharedLibrary, readonly string[]>

/** The libraries themselves and the federation's glue import everything; only what a tab's code asks for counts. */
const NOT_A_TAB =
  /__prebuild__|__loadShare__|__mf|virtual:mf|node_modules[\\/](?:\.pnpm[\\/][^\\/]*[\\/]node_modules[\\/])?(?:vue|@vue[\\/][^\\/]+|pinia)[\\/]/

interface Declaration {
  readonly type: string
  readonly source?: { readonly value: unknown } | null
  readonly specifiers?: readonly {
    readonly type: string
    readonly imported?: { readonly name?: string; readonly value?: string }
    readonly local?: { readonly name?: string; readonly value?: string }
  }[]
}

/** Adds the names that one module imports (or passes on) from Vue and Pinia to `used`. */
export function importedNames(
  id: string,
  code: string,
  parse: (code: string) => unknown,
  used: Record<SharedLibrary, Set<string>>,
): void {
  if (NOT_A_TAB.test(id) || !/["'](?:vue|pinia)["']|__loadShare__/.test(code)) return
  for (const declaration of (parse(code) as { body: readonly Declaration[] }).body) {
    const library = libraryOf(declaration.source?.value)
    if (!library) continue
    for (const specifier of declaration.specifiers ?? []) {
      const name =
        declaration.type === 'ImportDeclaration'
          ? (specifier.imported?.name ?? specifier.imported?.value)
          : (specifier.local?.name ?? specifier.local?.value)
      used[library].add(name ?? (specifier.type === 'ImportNamespaceSpecifier' ? '*' : 'default'))
    }
  }
}

function libraryOf(source: unknown): SharedLibrary | undefined {
  if (typeof source !== 'string') return undefined
  if (source === 'vue' || source === 'pinia') return source
  const found = /(vue|pinia)__loadShare__/.exec(source)
  return found?.[1] as SharedLibrary | undefined
}
