import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { releaseBackordersWorkflow } from "../workflows/verification/workflows/release-backorders"

const name = "order-cycle-backorder-release"

/** Back-orders whose stock has come without anybody hearing of it. */
export default async function releaseBackorders(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute([name], () =>
    releaseBackordersWorkflow(container).run({
      input: { actor: `job:${name}` },
    })
  )
}

export const config = { name, schedule: "*/5 * * * *" }
