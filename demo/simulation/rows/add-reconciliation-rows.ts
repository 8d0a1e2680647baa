import { createHash } from "node:crypto"
import { addHours } from "../calendar/add-hours"
import { localDay } from "../calendar/local-day"
import { waitingOrders } from "../money/waiting-orders"
import type { SimulatedOrder } from "../orders/simulated-order"
import type { SettledMove } from "../orders/simulated-payment"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { importedUntilDays } from "../settings"
import { type AccountCode, accountOf, accounts } from "./accounts"
import { addMatchRows } from "./add-match-rows"
import { addPlatformItemRows } from "./add-platform-item-rows"
import { statementText } from "./statement-text"
import type { TableRows } from "./table-rows"

type Settled = SettledMove & { order: SimulatedOrder }

/**
 * Platform items, the statements that were imported month by month, and which
 * line paid which item.
 */
export function addReconciliationRows(
  rows: TableRows,
  orders: SimulatedOrder[],
  random: Random,
  { opened, reference }: { opened: Date; reference: Date }
): void {
  const until = addHours(reference, -24 * importedUntilDays)
  const { cod, late } = waitingOrders(orders, reference)
  const unseen = new Set([...cod, ...(late ? [late] : [])])
  const seen = orders.map((order) =>
    unseen.has(order)
      ? { ...order, payment: { ...order.payment, settled: [] } }
      : order
  )
  const items = addPlatformItemRows(rows, seen, random, until)
  const ids = new Map<AccountCode, string>()
  for (const account of accounts) {
    const id = makeId("oracc", random, opened)
    ids.set(account.code, id)
    rows.add("reconciliation_account", {
      id,
      ...account,
      time_zone: "Asia/Jakarta",
      created_at: opened,
      updated_at: opened,
    })
  }
  for (const [key, moves] of byFile(seen, until)) {
    const [code, month] = key.split("|") as [AccountCode, string]
    const file = addFileRow(
      rows,
      random,
      ids.get(code) as string,
      code,
      month,
      moves
    )
    moves.forEach((move, index) => {
      const line = addLineRow(rows, random, file, move, index)
      const item = move.move_id ? items.get(move.move_id) : undefined
      if (item) {
        addMatchRows(rows, random, { ...file, line, item, move })
      }
    })
  }
}

function byFile(orders: SimulatedOrder[], until: Date) {
  const files = new Map<string, Settled[]>()
  const settled = orders
    .flatMap((order) =>
      order.payment.settled.map((move) => ({ ...move, order }))
    )
    .filter(({ at }) => at < until)
    .sort((a, b) => +a.at - +b.at)
  for (const move of settled) {
    const key = `${accountOf(move.order)}|${localDay(move.at).slice(0, 7)}`
    files.set(key, [...(files.get(key) ?? []), move])
  }
  return files
}

type FileRow = { id: string; account_id: string; statement_id: string }

function addFileRow(
  rows: TableRows,
  random: Random,
  account_id: string,
  code: string,
  month: string,
  moves: Settled[]
): FileRow {
  const at = moves[moves.length - 1].at
  const id = makeId("orfil", random, at)
  const name = `${code}-${month}.csv`
  const sum = (sign: 1n | -1n) =>
    moves
      .map(({ minor }) => minor * sign)
      .filter((minor) => minor > 0n)
      .reduce((total, minor) => total + minor, 0n)
  rows.add("reconciliation_file", {
    id,
    account_id,
    name,
    sha256: createHash("sha256").update(`${name}|${id}`).digest("hex"),
    format: code === "bca-idr" ? "bca" : "stripe",
    state: "posted",
    line_count: moves.length,
    lines_done: moves.length,
    lines_added: moves.length,
    findings: [],
    uploaded_by: "desk-1",
    created_at: at,
    updated_at: at,
  })
  const statement_id = makeId("orsta", random, at)
  rows.add("reconciliation_statement", {
    id: statement_id,
    account_id,
    file_id: id,
    source_key: id,
    currency_code: moves[0].order.currency_code,
    from_on: localDay(moves[0].at),
    to_on: localDay(at),
    credit_minor: sum(1n),
    debit_minor: sum(-1n),
    entries: moves.length,
    line_count: moves.length,
    unreadable: 0,
    tie: "none",
    is_final: true,
    created_at: at,
    updated_at: at,
  })
  return { id, account_id, statement_id }
}

function addLineRow(
  rows: TableRows,
  random: Random,
  file: FileRow,
  move: Settled,
  index: number
): string {
  const { order, at } = move
  const id = makeId("orlin", random, at)
  const text = statementText(order, move.minor)
  rows.add("reconciliation_line", {
    id,
    account_id: file.account_id,
    file_id: file.id,
    statement_id: file.statement_id,
    file_line: index + 2,
    kind: move.minor < 0n ? "refund" : "transfer_in",
    amount_minor: move.minor,
    currency_code: order.currency_code,
    booked_on: localDay(at),
    text,
    party:
      `${order.customer.first_name} ${order.customer.last_name}`.toUpperCase(),
    reference: order.payment.reference,
    raw: text,
    fingerprint: createHash("sha256").update(id).digest("hex"),
    occurrence: 1,
    provisional: false,
    state: move.move_id ? "matched" : "open",
    created_at: at,
    updated_at: at,
  })
  return id
}
