/** Where a reservation says, while it is parked, whose line it serves. */
export const parkedMetadataKey = "order_cycle_parked_line_item_id"
