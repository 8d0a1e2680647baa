import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import type { PayerEdge } from "./payer-edge"

type Node = LineReading | OpenItem

/**
 * Edges that share no line and no item can be assigned apart.
 *
 * @returns each block's edges in the order in which they were given.
 */
export function splitBlocks(edges: PayerEdge[]): PayerEdge[][] {
  const above = new Map<Node, Node>()
  const topOf = (node: Node): Node => {
    let top = node
    for (let next = above.get(top); next; next = above.get(top)) {
      top = next
    }
    if (top !== node) {
      above.set(node, top)
    }
    return top
  }
  for (const { reading, item } of edges) {
    const [line, other] = [topOf(reading), topOf(item)]
    if (line !== other) {
      above.set(other, line)
    }
  }
  const blocks = new Map<Node, PayerEdge[]>()
  for (const edge of edges) {
    const top = topOf(edge.reading)
    const block = blocks.get(top)
    if (block) {
      block.push(edge)
    } else {
      blocks.set(top, [edge])
    }
  }
  return [...blocks.values()]
}
