import type { XmlNode } from "./xml-node"

type Parent = Pick<XmlNode, "children">

/** The first child of a name; a loop, as it is asked dozens of times a line. */
export function childOf({ children }: Parent, name: string): XmlNode | null {
  for (const child of children) {
    if (child.name === name) {
      return child
    }
  }
  return null
}
