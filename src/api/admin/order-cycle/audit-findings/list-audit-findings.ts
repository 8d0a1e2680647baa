import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AuditFindingRow } from "../../../../types/audit"
import { loadPage } from "../../../load-page"

type Page = { offset: number; limit: number }

const fields = [
  "id",
  "invariant",
  "subject",
  "order_id",
  "expected",
  "found",
  "proposal",
  "state",
  "seen_first_at",
  "seen_last_at",
  "decided_by",
  "decided_at",
  "note",
  "before",
  "after",
  "error",
]

/** Findings of the auditor, the newest first, with their orders' numbers. */
export async function listAuditFindings(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  { offset, limit }: Page
): Promise<{ audit_findings: AuditFindingRow[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { rows, count } = await loadPage(container, {
    entity: "audit_finding",
    fields,
    filters,
    order: { seen_first_at: "DESC", id: "DESC" },
    offset,
    limit,
  })
  const orders = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: rows.flatMap(({ order_id }) => order_id ?? []) },
  })
  const numbers = new Map<string, number>(
    orders.data.map(({ id, display_id }) => [id, Number(display_id)])
  )
  return {
    audit_findings: rows.map((row) => ({
      ...row,
      display_id: numbers.get(row.order_id) ?? null,
    })),
    count,
  }
}
