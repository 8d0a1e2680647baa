import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { replenishWorkflow } from "../workflows/replenishment/workflows/replenish"

const name = "order-cycle-replenish"

/** Suggestions of a new forecast or day; alerts by the stock of now. */
export default async function replenish(container: MedusaContainer) {
  await container
    .resolve(Modules.LOCKING)
    .execute([name], () => replenishWorkflow(container).run())
}

export const config = { name, schedule: "*/5 * * * *" }
