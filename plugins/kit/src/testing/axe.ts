import axe from 'axe-core'

/**
 * What axe finds wrong with an element that stands in the document; empty when nothing is.
 * Colours and sizes need a browser that paints: those rules run in `e2e/`.
 */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
