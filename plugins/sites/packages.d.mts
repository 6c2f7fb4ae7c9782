/** Names of the files that were written into the folder; see packages.mjs. */
export declare function makeSitePackages(folder: string, version: string): Promise<string[]>
