import type { IntakeReport } from "../../../../types/intake"
import type { Rule } from "../../rules/rule"
import { replayRules } from "../facts/replay-rules"
import type { IntakeOrder } from "../order/intake-order"
import { orderKey } from "../order/order-key"
import type { ParsedOrderFile } from "../parse-order-file"
import type { RowReject } from "../row/intake-row"
import { addCounts } from "./add-counts"
import { countValues } from "./count-values"
import { enterFile, type KnownOrder } from "./enter-file"
import { findHeldOrders } from "./find-held-orders"
import { sumMoney } from "./sum-money"

/**
 * Says what importing files would come to, one after the other.
 *
 * @param known content hashes of orders that are there already, by order
 *   key; it is not changed.
 * @param limit how many rejects are listed.
 * @param replay rules to try on the orders, and the zone of their hours.
 */
export function buildIntakeReport(
  files: ParsedOrderFile[],
  known: ReadonlyMap<string, KnownOrder>,
  limit: number,
  replay: { rules: Rule[]; time_zone: string } = { rules: [], time_zone: "UTC" }
): IntakeReport {
  const ledger = new Map<string, KnownOrder>(known)
  const reports = files.map((file) => enterFile(file, ledger))
  const final = finalOrders(files)
  const orders = [...final.values()].map(({ order }) => order)
  const { reasons, duplicates } = findHeldOrders(orders)
  const rejects = files.flatMap((file, index) =>
    file.rejects.map((reject) => toListed(reject, index))
  )
  return {
    command: "intake",
    version: 1,
    dry_run: true,
    files: reports,
    rows: addCounts(reports.map(({ rows }) => rows)),
    orders: {
      ...addCounts(reports.map((report) => report.orders)),
      held: reasons.length,
    },
    rejected_by_reason: addCounts(
      reports.map(({ rejected_by_reason }) => rejected_by_reason)
    ),
    held_by_reason: countValues(reasons.flat()),
    warnings: onlyCounted(
      addCounts([...final.values()].map(({ warnings }) => warnings))
    ),
    money: sumMoney(orders),
    placed_at: placedBetween(orders),
    duplicates: duplicates.map(({ order, duplicate_of, seconds }) => ({
      order: order.external_id,
      duplicate_of,
      seconds,
    })),
    rules: replayRules(replay.rules, orders, duplicates, replay.time_zone),
    rejects: rejects.slice(0, limit),
    rejects_omitted: Math.max(0, rejects.length - limit),
  }
}

/** Each order as the last file that has it tells it. */
function finalOrders(files: ParsedOrderFile[]) {
  const final = new Map<
    string,
    { order: IntakeOrder; warnings: Record<string, number> }
  >()
  for (const file of files) {
    for (const order of file.orders) {
      const key = orderKey(order)
      final.set(key, { order, warnings: file.warnings.get(key) ?? {} })
    }
  }
  return final
}

const toListed = (
  { line, external_id, column, code, value, message }: RowReject,
  file: number
) => ({ file, line, external_id, column, code, value, message })

const onlyCounted = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

function placedBetween(orders: IntakeOrder[]): IntakeReport["placed_at"] {
  let first: string | null = null
  let last: string | null = null
  for (const { placed_at } of orders) {
    const time = Date.parse(placed_at)
    first = first === null || time < Date.parse(first) ? placed_at : first
    last = last === null || time > Date.parse(last) ? placed_at : last
  }
  return { first, last }
}
