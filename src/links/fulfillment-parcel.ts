import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import PackingModule from "../modules/packing"

/**
 * A box of a fulfilment: `fulfillment.parcel` in Query. It may be one of several
 * that share a label: all are parcels with its `fulfillment_id`.
 */
export default defineLink(
  { linkable: FulfillmentModule.linkable.fulfillment, field: "id" },
  { ...PackingModule.linkable.parcel.id, primaryKey: "fulfillment_id" },
  { readOnly: true }
)
