import { childOf } from "./child-of"
import type { XmlNode } from "./xml-node"

/** The trimmed text at a path; null where there is none. */
export function textAt(
  node: Pick<XmlNode, "children">,
  first: string,
  ...path: string[]
): string | null {
  let found = childOf(node, first)
  for (const name of path) {
    found = found && childOf(found, name)
  }
  return found?.text.trim() || null
}
