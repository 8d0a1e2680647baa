import type { MedusaContainer } from "@medusajs/framework/types"
import { findCaptureOrder } from "./find-capture-order"
import { isReceiptClaim } from "./is-receipt-claim"
import { readClaim } from "./read-claim"

/**
 * The order that a receipt's source belongs to.
 *
 * @throws MedusaError NOT_FOUND.
 */
export const findReceiptOrder = async (
  container: MedusaContainer,
  sourceId: string
): Promise<string> =>
  isReceiptClaim(sourceId)
    ? (await readClaim(container, sourceId)).order_id
    : await findCaptureOrder(container, sourceId)
