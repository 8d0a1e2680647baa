type EventParcel = {
  id: string
  order_id: string
  fulfillment_id: string | null
}

/** The payload of every `order_cycle.parcel_*` event. */
export const toParcelEvent = ({
  id,
  order_id,
  fulfillment_id,
}: EventParcel) => ({
  id,
  order_id,
  fulfillment_id,
})
