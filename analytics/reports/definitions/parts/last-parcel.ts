/** Courier and location of each order's parcel that arrived last, or has not. */
export const lastParcel = `
select order_id, last(courier order by delivered_at nulls last) as courier,
  last(location_id order by delivered_at nulls last) as location_id
from fct_parcel`
