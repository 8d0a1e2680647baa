import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { settlePurchasesWorkflow } from "../workflows/replenishment/workflows/settle-purchases"

const name = "order-cycle-settle-purchases"

/** Receipts nobody heard of, orders not mailed, goods wrongly under way. */
export default async function settlePurchases(container: MedusaContainer) {
  await container
    .resolve(Modules.LOCKING)
    .execute([name], () => settlePurchasesWorkflow(container).run())
}

export const config = { name, schedule: "*/5 * * * *" }
