import { toLock } from "../../to-lock"
import { purchaseOrderLockKey } from "./purchase-order-lock-key"

/** What core's lock steps take for a purchase order. */
export const toPurchaseOrderLock = ({
  purchase_order_id,
}: {
  purchase_order_id: string
}) => toLock(purchaseOrderLockKey(purchase_order_id))
