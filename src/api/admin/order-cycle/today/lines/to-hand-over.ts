import type { LineStatement } from "../line-statement"

/** Packed parcels that no courier has, by the courier that is to come. */
export const toHandOver: LineStatement = {
  key: "to_hand_over",
  sql: `
    select coalesce("courier", 'unknown') as "part", count(*) as "count",
           min("packed_at") as "oldest_at"
      from "packing_parcel"
     where "state" in ('packed', 'labelling', 'labelled', 'label_failed',
                       'label_unknown')
       and "deleted_at" is null
     group by grouping sets ((), (coalesce("courier", 'unknown')))`,
}
