import { findNode } from "./find-node"
import type { XmlNode } from "./xml-node"

/** The trimmed text at a path; null where there is none. */
export const textAt = (
  node: Pick<XmlNode, "children">,
  ...path: [string, ...string[]]
): string | null => findNode(node, ...path)?.text.trim() || null
