import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { writeStockDaysWorkflow } from "../workflows/replenishment/workflows/write-stock-days"

const name = "order-cycle-stock-day"

/** Each hour, because a day ends where the store is, and cron knows UTC. */
export default async function writeStockDays(container: MedusaContainer) {
  await container
    .resolve(Modules.LOCKING)
    .execute([name, "order-cycle-stock-sweep"], () =>
      writeStockDaysWorkflow(container).run()
    )
}

export const config = { name, schedule: "4 * * * *" }
