import { childOf } from "./child-of"
import type { XmlNode } from "./xml-node"

/** The first element at a path below a node. */
export function findNode(node: XmlNode, ...path: string[]): XmlNode | null {
  let found: XmlNode | null = node
  for (const name of path) {
    found = found && childOf(found, name)
  }
  return found
}
