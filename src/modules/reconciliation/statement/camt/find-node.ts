import type { XmlNode } from "./xml-node"

/** The first element at a path below a node. */
export function findNode(
  node: Pick<XmlNode, "children">,
  ...path: string[]
): XmlNode | null {
  let found: Pick<XmlNode, "children"> | undefined = node
  for (const name of path) {
    found = childOf(found, name)
    if (!found) {
      return null
    }
  }
  return found as XmlNode
}

/** A loop of its own: this is asked dozens of times an entry. */
function childOf({ children }: Pick<XmlNode, "children">, name: string) {
  for (const child of children) {
    if (child.name === name) {
      return child
    }
  }
  return undefined
}
