import { createHash } from "node:crypto"
import { decodeOrderFile } from "./file/decode-order-file"
import { assembleOrder } from "./order/assemble-order"
import { countWarnings, type IntakeWarning } from "./order/count-warnings"
import { findOrderProblem } from "./order/find-order-problem"
import type { IntakeOrder } from "./order/intake-order"
import type { OrderDraft } from "./order/order-draft"
import type { IntakeProfile } from "./profile/intake-profile"
import { readDrafts } from "./read-drafts"
import type { RowReject } from "./row/intake-row"
import { harmlessCodes } from "./row/reject-code"
import { rejectMessage } from "./row/reject-message"
import type { RowProblem } from "./row/row-problem"

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

/**
 * Reads a file of orders, one row per line item, in any row order. Each row
 * is part of an accepted order or has one reason why not.
 *
 * @param bytes CSV or JSON, plain or gzip.
 * @param now epoch milliseconds, against which the future begins.
 * @throws BadOrderFile when the file as a whole cannot be read.
 */
export function parseOrderFile(
  bytes: Uint8Array,
  name: string,
  profile: IntakeProfile,
  now: number
): ParsedOrderFile {
  const plain = decodeOrderFile(bytes, name)
  const { drafts, rejects, rows } = readDrafts(plain, name, profile, now)
  const accepted = new Map(drafts)
  for (const [key, draft] of drafts) {
    const problem = draft.lines.length ? findOrderProblem(draft, profile) : null
    if (problem) {
      rejects.push(...refuseOrder(draft, problem))
    }
    if (problem || !draft.lines.length) {
      accepted.delete(key)
    }
  }
  if (profile.error_policy === "reject_file") {
    refuseFile(accepted, rejects)
  }
  const orders = [...accepted.values()]
  return {
    name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    rows_total: rows,
    orders_total: drafts.size,
    orders: orders.map((draft) => assembleOrder(draft, profile)),
    rejects: rejects.sort((a, b) => a.line - b.line),
    warnings: new Map(
      [...accepted].map(([key, draft]) => [key, countWarnings(draft)])
    ),
  }
}

/** Refuses all orders of a file in which a row has an error. */
function refuseFile(
  accepted: Map<string, OrderDraft>,
  rejects: RowReject[]
): void {
  const errors = rejects.filter(({ code }) => !harmlessCodes.has(code))
  if (!errors.length) {
    return
  }
  const line = Math.min(...errors.map((reject) => reject.line))
  const problem: RowProblem = {
    code: "FILE_REFUSED",
    column: "",
    value: `line ${line}`,
  }
  for (const draft of accepted.values()) {
    rejects.push(...refuseOrder(draft, problem))
  }
  accepted.clear()
}

const refuseOrder = (
  { channel, external_id, lines }: OrderDraft,
  { code, column, value }: RowProblem
): RowReject[] =>
  lines.map(({ line }) => ({
    line,
    channel,
    external_id,
    column,
    code,
    value,
    message: rejectMessage(code, value, column),
  }))
