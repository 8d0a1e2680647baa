import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { Repair } from "./repair"

/**
 * Cancels a fulfilment that has not been shipped, as core does it: its units
 * are stocked and reserved again, and it can be made anew. That is not taken
 * back when a later step fails: the finding is then closed by the next audit.
 */
export const cancelFulfillment: Repair<null> = {
  apply: async (container, { order_id, found }, actor) => {
    const fulfillment_id = String(found.fulfillment_id)
    await cancelOrderFulfillmentWorkflow(container).run({
      input: {
        order_id: String(order_id),
        fulfillment_id,
        canceled_by: actor,
      },
    })
    return {
      before: { fulfillment_id, canceled: false },
      after: { fulfillment_id, canceled: true },
      undo: null,
    }
  },
  undo: async () => {},
}
