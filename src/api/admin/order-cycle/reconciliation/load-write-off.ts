import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { WriteOffRow } from "../../../../types/reconciliation/discrepancies"
import { loadPage } from "../../../load-page"
import { writeOffFields } from "./query-config"

/** @throws MedusaError NOT_FOUND. */
export async function loadWriteOff(
  scope: MedusaContainer,
  id: string
): Promise<WriteOffRow> {
  const { rows } = await loadPage(scope, {
    entity: "write_off",
    fields: writeOffFields,
    filters: { id },
    order: { id: "ASC" },
    offset: 0,
    limit: 1,
  })
  if (!rows.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no write-off with id ${id}.`
    )
  }
  return rows[0]
}
