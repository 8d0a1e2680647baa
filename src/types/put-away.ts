/** What units are like that come back out of a parcel. */
export const putAwayConditions = ["good", "damaged"] as const

export type PutAwayCondition = (typeof putAwayConditions)[number]

/** `GET /admin/order-cycle/packing/put-aways`: units to go back to a shelf. */
export type PutAwayRow = {
  id: string
  parcel_id: string
  /** The barcode on the box. */
  parcel_code: string
  order_id: string
  inventory_item_id: string
  location_id: string
  sku: string | null
  title: string
  /** Inventory units; nobody can buy them until they are put away. */
  quantity: number
  state: "open" | "done"
  condition: PutAwayCondition | null
  note: string | null
  confirmed_by: string | null
  confirmed_at: string | null
}

export type PutAwayListRow = PutAwayRow & {
  /** The order's number, null for one that is gone. */
  display_id: number | null
  /** Shelf places of the item at the location, in the order of the walk. */
  places: string[]
}

export type PutAwayListResponse = {
  put_aways: PutAwayListRow[]
  count: number
  offset: number
  limit: number
}

export type PutAwayResponse = { put_away: PutAwayRow }
