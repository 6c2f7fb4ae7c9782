import { graphlib, layout } from '@dagrejs/dagre'
import type { PlanBasisQuery } from '@antq/shared-schema/documents'

export type Basis = PlanBasisQuery['basis']
type BasisLink = Basis['links'][number]

/** A document in the picture; px from the upper left corner of the picture. */
export interface PlacedNode {
  readonly node: Basis['nodes'][number]
  readonly x: number
  readonly y: number
}

export interface PlacedLink {
  readonly link: BasisLink
  /** Path of an SVG `d`, from the document that rests to the one it rests on. */
  readonly path: string
  /** Where a word about the link may stand. */
  readonly x: number
  readonly y: number
}

export interface BasisPicture {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

export const NODE_WIDTH = 208
export const NODE_HEIGHT = 76

/** Lays the documents out from left to right: who rests stands left of what it rests on. */
export function layOutBasis(basis: Basis): BasisPicture {
  const graph = new graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 64, marginx: 4, marginy: 4 })
  graph.setDefaultEdgeLabel(() => ({}))
  const known = new Map(basis.nodes.map((node) => [node.document.id, node]))
  for (const id of known.keys()) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT })
  const links = basis.links.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
  links.forEach((link, index) => graph.setEdge(link.from, link.to, {}, String(index)))
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: [...known].map(([id, node]) => {
      const place = graph.node(id) as { x: number; y: number }
      return { node, x: Math.round(place.x - NODE_WIDTH / 2), y: Math.round(place.y - NODE_HEIGHT / 2) }
    }),
    links: links.map((link, index) => {
      const edge = graph.edge({ v: link.from, w: link.to, name: String(index) }) as { points: Point[] }
      const middle = edge.points[Math.floor(edge.points.length / 2)] ?? { x: 0, y: 0 }
      return { link, path: smooth(edge.points), x: Math.round(middle.x), y: Math.round(middle.y) }
    }),
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A line through the points, rounded at the inner ones. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const pieces = [`M${at(first)}`]
  rest.forEach((point, index) => {
    const next = rest[index + 1]
    pieces.push(next ? `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}` : `L${at(point)}`)
  })
  return pieces.join(' ')
}

const at = ({ x, y }: Point): string => `${Math.round(x)},${Math.round(y)}`
