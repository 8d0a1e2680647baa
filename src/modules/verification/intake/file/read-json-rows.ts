import {
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser"
import { BadOrderFile } from "../bad-order-file"
import type { IntakeProfile } from "../profile/intake-profile"
import { cellReader, type JsonCells } from "./json-cells"
import { lineCounter } from "./line-counter"
import { orderColumns } from "./order-columns"
import type { OrderFileHeader } from "./order-file-header"
import type { TakeRow } from "./take-row"

/**
 * Hands over the lines of a JSON file of orders: a list of orders, or an
 * object with it in `orders`, or one order. An order has the names of the CSV
 * and its lines in `lines`; a line's own value comes before its order's.
 *
 * @param bytes UTF-8.
 * @param onHeader is told the columns and returns what takes each line.
 * @throws BadOrderFile when it is no JSON, or no list of orders.
 */
export function readJsonRows(
  bytes: Buffer,
  name: string,
  profile: IntakeProfile,
  onHeader: (header: OrderFileHeader) => TakeRow
): void {
  const text = bytes.toString()
  const lineOf = lineCounter(text)
  const refuse = (offset: number, reason: string) =>
    new BadOrderFile(name, lineCounter(text)(offset), reason)
  const root = parse(text, refuse)
  const take = onHeader({
    width: orderColumns.length,
    index: Object.fromEntries(orderColumns.map((name, at) => [name, at])),
  })
  const readCells = cellReader(text, profile)
  for (const order of ordersOf(root)) {
    if (order.type !== "object") {
      throw refuse(
        order.offset,
        "An order is an object with its columns and `lines`, as in the " +
          "documentation of the intake. Nothing was taken in."
      )
    }
    takeOrder(order, readCells, lineOf, take)
  }
}

function parse(
  text: string,
  refuse: (offset: number, reason: string) => BadOrderFile
): Node {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  const [first] = errors
  if (first || !root) {
    throw refuse(
      first?.offset ?? 0,
      `This is no JSON (${first ? printParseErrorCode(first.error) : "empty"}). ` +
        "Nothing was taken in."
    )
  }
  return root
}

/** A list of orders, whatever it is wrapped in. */
function ordersOf(root: Node): Node[] {
  const list = root.type === "array" ? root : memberOf(root, "orders")
  return list?.type === "array" ? (list.children ?? []) : [root]
}

const memberOf = (object: Node, name: string): Node | undefined =>
  object.children?.find(({ children }) => children?.[0].value === name)
    ?.children?.[1]

function takeOrder(
  order: Node,
  readCells: (order: Node, line: Node | null) => JsonCells,
  lineOf: (offset: number) => number,
  take: TakeRow
): void {
  const list = memberOf(order, "lines")
  const lines = list?.type === "array" ? (list.children ?? []) : []
  if (!lines.length) {
    take(readCells(order, null).cells, lineOf(order.offset), {
      code: "ROW_SHAPE",
      column: "lines",
      value: "",
    })
  }
  for (const line of lines) {
    const { cells, problem } = readCells(order, line)
    take(cells, lineOf(line.offset), problem)
  }
}
