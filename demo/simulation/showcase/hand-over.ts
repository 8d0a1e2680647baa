import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  handOverParcelsWorkflow,
  registerTrackersWorkflow,
} from "../../../src/workflows"
import { packers } from "../orders/staff"
import { buyLabels } from "./buy-labels"

/** Labels parcels and gives them to the courier, whose way is then followed. */
export async function handOver(
  container: MedusaContainer,
  parcel_ids: string[]
): Promise<void> {
  await buyLabels(container, parcel_ids)
  await handOverParcelsWorkflow(container).run({
    input: { parcel_ids, codes: [], handover_id: null, actor: packers[0] },
  })
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "parcel",
      fields: ["fulfillment_id"],
      filters: { id: parcel_ids },
    })
  await registerTrackersWorkflow(container).run({
    input: {
      fulfillment_ids: data.flatMap(
        ({ fulfillment_id }) => fulfillment_id ?? []
      ),
    },
  })
}
