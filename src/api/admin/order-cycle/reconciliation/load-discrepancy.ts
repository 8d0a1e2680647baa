import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { DiscrepancyRow } from "../../../../types/reconciliation/discrepancies"
import { loadPage } from "../../../load-page"
import { discrepancyFields } from "./query-config"
import { toDiscrepancyRow } from "./to-discrepancy-row"

/** @throws MedusaError NOT_FOUND. */
export async function loadDiscrepancy(
  scope: MedusaContainer,
  id: string
): Promise<DiscrepancyRow> {
  const { rows } = await loadPage(scope, {
    entity: "discrepancy",
    fields: discrepancyFields,
    filters: { id },
    order: { id: "ASC" },
    offset: 0,
    limit: 1,
  })
  if (!rows.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no discrepancy with id ${id}.`
    )
  }
  return toDiscrepancyRow(rows[0])
}
