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
}

export interface BasisPicture {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

export const NODE_WIDTH = 200
export const NODE_HEIGHT = 76

/** Lays the documents out from left to right: who rests stands left of what it rests on. */
export function layOutBasis(basis: Basis): BasisPicture {
  const graph = new graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 52, marginx: 4, marginy: 4 })
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
      const { points } = graph.edge({ v: link.from, w: link.to, name: String(index) }) as { points: Point[] }
      const [from, to] = [graph.node(link.from) as Point, graph.node(link.to) as Point]
      return { link, path: pathBetween(from, to, points.slice(1, -1)) }
    }),
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** From the edge of one box to the facing edge of the other, past the points at which it passes the columns between. */
function pathBetween(from: Point, to: Point, between: readonly Point[]): string {
  const ahead = from.x <= to.x ? 1 : -1
  const half = (NODE_WIDTH / 2) * ahead
  const stops = [{ x: from.x + half, y: from.y }, ...between.slice(1, -1), { x: to.x - half, y: to.y }]
  return stops.reduce((path, stop, index) => {
    const before = stops[index - 1]
    if (!before) return `M${at(stop)}`
    const bend = Math.max(24, Math.abs(stop.x - before.x) / 2) * ahead
    return `${path} C${at({ x: before.x + bend, y: before.y })} ${at({ x: stop.x - bend, y: stop.y })} ${at(stop)}`
  }, '')
}

const at = ({ x, y }: Point): string => `${Math.round(x)},${Math.round(y)}`
