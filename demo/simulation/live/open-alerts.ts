import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { judgeParcelsWorkflow } from "../../../src/workflows"

/**
 * Judges the parcels on their way, as a job does every 15 minutes: whoever
 * looks at the new store finds their alerts. Those of orders are left to the
 * job, because the events that bring their reviews up to date are not heard
 * while the store is built.
 */
export async function openAlerts(container: MedusaContainer): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "tracker",
      fields: ["id"],
      filters: { status: ["picked_up", "in_transit", "delivery_failed"] },
    })
  await judgeParcelsWorkflow(container).run({
    input: { tracker_ids: data.map(({ id }) => id) },
  })
}
