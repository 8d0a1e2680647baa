import type { Node } from "jsonc-parser"
import type { IntakeProfile } from "../profile/intake-profile"
import type { RowProblem } from "../row/row-problem"
import { orderColumns } from "./order-columns"

/** Texts in the order of `orderColumns`, and a value that is none. */
export type JsonCells = { cells: string[]; problem?: RowProblem }

/**
 * Reads lines of JSON orders as cells. A number is taken as it is written,
 * so that 8.10 keeps its decimals.
 *
 * @param text the JSON that the nodes are of.
 */
export function cellReader(
  text: string,
  { columns, decimal }: IntakeProfile
): (order: Node, line: Node | null) => JsonCells {
  const slots = new Map<string, number>(
    orderColumns.map((column, at) => [columns[column] ?? column, at])
  )
  const textOf = ({ type, value, offset, length }: Node): string | null => {
    switch (type) {
      case "string":
        return value
      case "number":
        return text.slice(offset, offset + length).replace(".", decimal)
      case "boolean":
        return String(value)
      default:
        return type === "null" ? "" : null
    }
  }
  return (order, line) => {
    const cells = Array<string>(orderColumns.length).fill("")
    let problem: RowProblem | undefined = isObject(line)
      ? undefined
      : { code: "ROW_SHAPE", column: "lines", value: "" }
    for (const [name, value] of membersOf(order, line)) {
      const slot = slots.get(name)
      if (slot === undefined) {
        continue
      }
      const cell = textOf(value)
      cells[slot] = cell || cells[slot]
      if (cell === null) {
        problem ??= {
          code: "ROW_SHAPE",
          column: orderColumns[slot],
          value: text.slice(
            value.offset,
            value.offset + Math.min(value.length, 40)
          ),
        }
      }
    }
    return { cells, problem }
  }
}

const isObject = (node: Node | null) => node === null || node.type === "object"

/** The line's come last, so that they win. */
function* membersOf(
  ...nodes: (Node | null)[]
): Generator<[name: string, value: Node]> {
  for (const node of nodes) {
    for (const { children } of node?.type === "object"
      ? (node.children ?? [])
      : []) {
      if (children?.length === 2) {
        yield [children[0].value, children[1]]
      }
    }
  }
}
