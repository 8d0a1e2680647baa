import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import PackingModule from "../modules/packing"

/** The box that a fulfilment is: `fulfillment.parcel` in Query. */
export default defineLink(
  { linkable: FulfillmentModule.linkable.fulfillment, field: "id" },
  { ...PackingModule.linkable.parcel.id, primaryKey: "fulfillment_id" },
  { readOnly: true }
)
