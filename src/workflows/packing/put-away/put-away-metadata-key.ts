/** Where a reservation says which put-away it keeps units for. */
export const PUT_AWAY_METADATA_KEY = "order_cycle_put_away_id"
