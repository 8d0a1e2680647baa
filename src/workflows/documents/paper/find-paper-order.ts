import type { MedusaContainer } from "@medusajs/framework/types"
import { readPackedParcel } from "../../packing/parcel/read-packed-parcel"
import { findReceiptOrder } from "../receipt/find-receipt-order"
import type { PaperSource } from "./paper-source"

/**
 * The order that a paper belongs to.
 *
 * @throws MedusaError NOT_FOUND when there is no such parcel, capture or claim.
 */
export async function findPaperOrder(
  container: MedusaContainer,
  { type, source_id }: PaperSource
): Promise<string> {
  switch (type) {
    case "invoice":
      return source_id
    case "delivery_note":
      return (await readPackedParcel(container, source_id)).order_id
    case "receipt":
      return await findReceiptOrder(container, source_id)
  }
}
