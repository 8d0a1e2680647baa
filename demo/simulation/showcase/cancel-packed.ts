import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderExactlyWorkflow } from "../../../src/workflows"
import { gatherChange } from "../../../src/workflows/verification/changes/gather-change"
import { hashChange } from "../../../src/workflows/verification/changes/hash-change"
import { deskStaff } from "../orders/staff"

/** The customer cancels: labels are void, and the goods wait to be put away. */
export async function cancelPacked(
  container: MedusaContainer,
  order_id: string
): Promise<void> {
  const request = { kind: "cancel" } as const
  const facts = await gatherChange(container, order_id, request)
  await cancelOrderExactlyWorkflow(container).run({
    input: {
      order_id,
      plan_hash: hashChange(facts, request),
      reason: "Pembeli membatalkan setelah dikemas",
      actor: deskStaff[0],
    },
  })
}
