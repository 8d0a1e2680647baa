// @ts-expect-error Its types are for import only; require finds its .cjs.
import { munkres } from "munkres"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import type { PayerEdge } from "./payer-edge"

/** Costs are whole numbers, so that equal assignments stay equal. */
const PARTS = 10_000

/** No edge: dearer than all edges of a block together. */
const NONE = 10_000_000

/**
 * The assignment of a block's lines to its items with the highest sum of
 * similarities; an item goes to one line at most.
 *
 * @returns its edges; none where the block has more than `most` lines or
 *   items: what is so crowded is left to a person.
 */
export function assignBlock(edges: PayerEdge[], most: number): PayerEdge[] {
  const readings = numbered(edges.map(({ reading }) => reading))
  const items = numbered(edges.map(({ item }) => item))
  if (readings.size > most || items.size > most) {
    return []
  }
  const costs = [...readings].map(() => Array<number>(items.size).fill(NONE))
  const byPlace = new Map<string, PayerEdge>()
  for (const edge of edges) {
    const row = readings.get(edge.reading) as number
    const column = items.get(edge.item) as number
    costs[row][column] = Math.round((1 - edge.similarity) * PARTS)
    byPlace.set(`${row} ${column}`, edge)
  }
  return munkres(costs).flatMap(
    ([row, column]) => byPlace.get(`${row} ${column}`) ?? []
  )
}

function numbered<Node extends LineReading | OpenItem>(
  nodes: Node[]
): Map<Node, number> {
  return new Map([...new Set(nodes)].map((node, at) => [node, at]))
}
