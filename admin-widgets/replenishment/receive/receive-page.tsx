import { useParams } from "react-router-dom"
import type { PurchaseOrderResponse } from "../../../src/types/replenishment/purchase-orders"
import { useReplenishment } from "../../api/use-replenishment"
import { Answered } from "../parts/answered"
import { Dock } from "./dock"

/** Receiving of a purchase order, by scanner or by hand. */
export const ReceivePage = () => {
  const { id = "" } = useParams()
  const answer = useReplenishment<PurchaseOrderResponse>(
    `purchase-orders/${id}`
  )
  return (
    <Answered answer={answer} height={480}>
      {({ purchase_order }) => (
        <Dock key={purchase_order.id} order={purchase_order} />
      )}
    </Answered>
  )
}
