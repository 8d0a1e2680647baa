import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { startExportWorkflow } from "../workflows/analytics/workflows/start-export"

const name = "order-cycle-start-nightly-export"

/** Asks every hour; what is due is decided in the store's zone. */
export default async function startNightlyExport(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute([name], () =>
    startExportWorkflow(container).run({
      input: { trigger: "schedule", actor: `job:${name}` },
    })
  )
}

export const config = { name, schedule: "7 * * * *" }
