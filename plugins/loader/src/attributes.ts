/** What a webmaster writes on an element of ours; on a `div` with `data-` before it. */
export const ATTRIBUTES: readonly string[] = ['province', 'name', 'lang']
