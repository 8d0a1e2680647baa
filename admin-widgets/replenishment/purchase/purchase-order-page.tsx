import { useParams } from "react-router-dom"
import type { PurchaseOrderResponse } from "../../../src/types/replenishment/purchase-orders"
import { useReplenishment } from "../../api/use-replenishment"
import { Answered } from "../parts/answered"
import { LineTable } from "./line-table"
import { OrderActions } from "./order-actions"
import { OrderHead } from "./order-head"
import { ReceiptList } from "./receipt-list"

/** A purchase order: its lines, what arrived of it, and what can be done. */
export const PurchaseOrderPage = () => {
  const { id = "" } = useParams()
  const answer = useReplenishment<PurchaseOrderResponse>(
    `purchase-orders/${id}`
  )
  return (
    <Answered answer={answer} height={320}>
      {({ purchase_order: order }) => (
        <div className="flex flex-col gap-y-3">
          <OrderHead order={order}>
            <OrderActions order={order} />
          </OrderHead>
          <LineTable order={order} />
          <ReceiptList order={order} />
        </div>
      )}
    </Answered>
  )
}
