import type { MedusaContainer } from "@medusajs/framework/types"
import { contains } from "../../contains"
import { findOrdersByNumber } from "../../find-orders-by-number"
import type { ListParcelsQueryType } from "../validators"

type Asked = Omit<ListParcelsQueryType, "offset" | "limit">

/** What was asked for, as Query filters parcels. */
export const toParcelFilters = async (
  container: MedusaContainer,
  { q, ...same }: Asked
) => ({
  ...same,
  ...(q && {
    $or: [
      { code: contains(q) },
      { tracking_number: contains(q) },
      { order_id: await findOrdersByNumber(container, q) },
    ],
  }),
})
