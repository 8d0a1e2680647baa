import type { XmlNode } from "./xml-node"

/** The first element at a path below a node. */
export function findNode(
  node: Pick<XmlNode, "children">,
  ...path: string[]
): XmlNode | null {
  let found = node
  for (const name of path) {
    const next = found.children.find((child) => child.name === name)
    if (!next) {
      return null
    }
    found = next
  }
  return found as XmlNode
}
