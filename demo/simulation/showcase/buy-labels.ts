import type { MedusaContainer } from "@medusajs/framework/types"
import { fulfillParcelsWorkflow } from "../../../src/workflows"
import { packers } from "../orders/staff"

/** Asks the fake carrier for labels; what it refuses stands on the parcel. */
export async function buyLabels(
  container: MedusaContainer,
  parcel_ids: string[]
): Promise<void> {
  await fulfillParcelsWorkflow(container).run({
    input: { parcel_ids, courier: "jne", service: null, actor: packers[0] },
  })
}
