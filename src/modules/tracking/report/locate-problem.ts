import { findNodeAtLocation, parseTree, type ParseError } from "jsonc-parser"

/**
 * Line and column (from 1) of a problem in a JSON text: of the first syntax
 * error, else of the value at `path`, or of its nearest parent when the value
 * itself is missing.
 */
export function locateProblem(
  body: string,
  path: (string | number)[]
): { line: number; column: number } {
  const errors: ParseError[] = []
  const root = parseTree(body, errors)
  const offset = errors[0]?.offset ?? offsetOf(root, path)
  const before = body.slice(0, offset).split("\n")
  return {
    line: before.length,
    column: before[before.length - 1].length + 1,
  }
}

function offsetOf(
  root: ReturnType<typeof parseTree>,
  path: (string | number)[]
): number {
  for (let length = path.length; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node) {
      return node.offset
    }
  }
  return 0
}
