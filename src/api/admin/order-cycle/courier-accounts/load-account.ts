import type { MedusaContainer } from "@medusajs/framework/types"
import { loadPage } from "../../../load-page"
import { accountFields } from "./account-fields"

/** What is shown of an account that is there. */
export async function loadAccount(container: MedusaContainer, id: string) {
  const { rows } = await loadPage(container, {
    entity: "courier_account",
    fields: accountFields,
    filters: { id },
    order: { id: "ASC" },
    offset: 0,
    limit: 1,
  })
  return rows[0]
}
