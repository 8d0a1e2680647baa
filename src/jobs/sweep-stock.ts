import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sweepStockWorkflow } from "../workflows/replenishment/workflows/sweep-stock"

const name = "order-cycle-stock-sweep"

/** Changes of stock whose event was lost, or that none was emitted for. */
export default async function sweepStock(container: MedusaContainer) {
  await container
    .resolve(Modules.LOCKING)
    .execute([name], () => sweepStockWorkflow(container).run())
}

export const config = { name, schedule: "* * * * *" }
