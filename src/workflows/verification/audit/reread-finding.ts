import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditRow } from "../../../modules/verification/audit/audit-row"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { LoadedFinding } from "./loaded-finding"

/** What the auditor sees of a finding's subject now; null: nothing any more. */
export async function rereadFinding(
  container: MedusaContainer,
  { invariant, subject, order_id }: LoadedFinding
): Promise<AuditRow | null> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const { stock } = await verification.getOptions()
  const rows = await verification.readAuditRows({
    order_ids: order_id ? [order_id] : [],
    level_ids: order_id ? [] : [subject],
    allocates: stock.allocate,
  })
  return (
    rows.find(
      (row) => row.invariant === invariant && row.subject === subject
    ) ?? null
  )
}
