import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { DiscrepancyCode } from "../../discrepancies/discrepancy-codes"
import type { DiscrepancyDraft } from "../../discrepancies/discrepancy-draft"
import { ofBalances } from "./standing/of-balances"
import { ofCanceledOrders } from "./standing/of-canceled-orders"
import { ofDisputes } from "./standing/of-disputes"
import { ofFailedRefunds } from "./standing/of-failed-refunds"
import { ofFiles } from "./standing/of-files"
import { ofItems } from "./standing/of-items"
import { ofMatches } from "./standing/of-matches"
import { ofRemittances } from "./standing/of-remittances"
import { ofSource } from "./standing/of-source"

type Row = Omit<DiscrepancyDraft, "amount_minor" | "code"> & {
  code: DiscrepancyCode
  amount_minor: string
}

const parts = [
  ofMatches,
  ofItems,
  ofFiles,
  ofDisputes,
  ofFailedRefunds,
  ofCanceledOrders,
  ofBalances,
  ofRemittances,
  ofSource,
]

/** Every discrepancy of an account that its rows tell by themselves. */
export async function readStanding(
  manager: SqlEntityManager,
  accountId: string
): Promise<DiscrepancyDraft[]> {
  const rows = await manager.execute<Row[]>(
    parts.join(" union all "),
    parts.map(() => accountId)
  )
  return rows.map((row) => ({
    ...row,
    amount_minor: BigInt(row.amount_minor),
  }))
}
