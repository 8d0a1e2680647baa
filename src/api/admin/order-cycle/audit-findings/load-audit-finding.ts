import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { AuditFindingRow } from "../../../../types/audit"
import { listAuditFindings } from "./list-audit-findings"

/**
 * A finding as the API answers it.
 *
 * @throws MedusaError NOT_FOUND when there is none with the id.
 */
export async function loadAuditFinding(
  container: MedusaContainer,
  id: string
): Promise<AuditFindingRow> {
  const { audit_findings } = await listAuditFindings(
    container,
    { id },
    { offset: 0, limit: 1 }
  )
  if (!audit_findings.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no audit finding with id ${id}.`
    )
  }
  return audit_findings[0]
}
