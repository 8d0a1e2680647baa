import { createHash } from "node:crypto"
import { decodeOrderFile } from "./file/decode-order-file"
import { readOrderRows } from "./file/read-order-rows"
import { assembleOrder } from "./order/assemble-order"
import { countWarnings, type IntakeWarning } from "./order/count-warnings"
import { findOrderProblem } from "./order/find-order-problem"
import type { IntakeOrder } from "./order/intake-order"
import { orderKey } from "./order/order-key"
import type { IntakeProfile } from "./profile/intake-profile"
import type { IntakeRow, RowReject } from "./row/intake-row"
import { harmlessCodes } from "./row/reject-code"
import { rejectMessage } from "./row/reject-message"
import { rowReader } from "./row/row-reader"

export type ParsedOrderFile = {
  name: string
  /** Of the bytes as they came. */
  sha256: string
  /** Records below the header. */
  rows_total: number
  /** Distinct (channel, external_id), refused ones included. */
  orders_total: number
  /** Accepted, in the order in which they begin in the file. */
  orders: IntakeOrder[]
  /** By line. */
  rejects: RowReject[]
  /** Of accepted orders, by order key. */
  warnings: Map<string, Record<IntakeWarning, number>>
}

/** The rows of one order, and whether one of its rows was refused. */
type RowGroup = { rows: IntakeRow[]; isIncomplete: boolean }

/**
 * Reads a file of orders, one row per line item, in any row order. Each row
 * is part of an accepted order or has one reason why not.
 *
 * @param now epoch milliseconds, against which the future begins.
 * @throws BadOrderFile when the file as a whole cannot be read.
 */
export function parseOrderFile(
  bytes: Uint8Array,
  name: string,
  profile: IntakeProfile,
  now: number
): ParsedOrderFile {
  const groups = new Map<string, RowGroup>()
  const rejects: RowReject[] = []
  let rows_total = 0
  readOrderRows(decodeOrderFile(bytes, name), name, profile, (header) => {
    const read = rowReader(header, profile, now)
    return (fields, line) => {
      rows_total++
      const row = read(fields, line)
      if ("code" in row) {
        rejects.push(row)
      }
      // A row without a number belongs to no order.
      if (!row.external_id) {
        return
      }
      const group = groupOf(groups, row)
      if ("code" in row) {
        group.isIncomplete ||= !harmlessCodes.has(row.code)
      } else {
        group.rows.push(row)
      }
    }
  })
  const orders: IntakeOrder[] = []
  const warnings: ParsedOrderFile["warnings"] = new Map()
  for (const [key, { rows, isIncomplete }] of groups) {
    const problem = rows.length ? findOrderProblem(rows) : null
    if (problem) {
      rejects.push(...rows.map((row) => refuseRow(row, problem)))
    } else if (rows.length) {
      orders.push(assembleOrder(rows, profile, isIncomplete))
      warnings.set(key, countWarnings(rows))
    }
  }
  return {
    name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    rows_total,
    orders_total: groups.size,
    orders,
    rejects: rejects.sort((a, b) => a.line - b.line),
    warnings,
  }
}

function groupOf(
  groups: Map<string, RowGroup>,
  row: { channel: string; external_id: string }
): RowGroup {
  const key = orderKey(row)
  const known = groups.get(key)
  if (known) {
    return known
  }
  const group: RowGroup = { rows: [], isIncomplete: false }
  groups.set(key, group)
  return group
}

const refuseRow = (
  { line, channel, external_id }: IntakeRow,
  { code, column, value }: NonNullable<ReturnType<typeof findOrderProblem>>
): RowReject => ({
  line,
  channel,
  external_id,
  column,
  code,
  value,
  message: rejectMessage(code, value, column),
})
