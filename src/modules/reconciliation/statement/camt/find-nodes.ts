import type { XmlNode } from "./xml-node"

/** All elements of a name directly below a node. */
export const findNodes = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => child.name === name)
