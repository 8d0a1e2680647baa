import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"
import { lastParcel } from "./parts/last-parcel"
import type { ReportDefinition } from "../report-definition"

/** More than people read; all of them are in `fct_order`. */
const MOST = 1_000

const failed = `
select * from fct_order
where is_due and not is_perfect and ${inCurrency}
  and ${inPeriod("promised_deliver_local_date")}`

/** The orders behind "why orders fail", one by one. */
export const failedOrdersReport: ReportDefinition = {
  name: "failed-orders",
  title: "Orders that were not perfect",
  definition: `Orders whose promised delivery lies in the period and has passed (not cancelled) and that are not perfect, the latest promise first, ${MOST} at most. Cause: the first in the order of work (short, documents, late, damaged). Days late: store days from the promise to the delivery, or to the export while it is not delivered. Stage: the one that took longest, one that lasts until the export. Courier and location: of the parcel that arrived last, or has not.`,
  columns: [
    { name: "order_id", type: "text", unit: null },
    { name: "display_id", type: "integer", unit: null },
    { name: "channel", type: "text", unit: null },
    { name: "cause", type: "text", unit: null },
    { name: "promised", type: "date", unit: null },
    { name: "delivered", type: "date", unit: null },
    { name: "days_late", type: "integer", unit: "days" },
    { name: "stage", type: "text", unit: null },
    { name: "courier", type: "text", unit: null },
    { name: "location", type: "text", unit: null },
  ],
  sql: `
with failed as (${failed}
  order by promised_deliver_at desc, display_id limit ${MOST}
),
last_parcel as (${lastParcel}
  where order_id in (select order_id from failed) group by order_id
),
timed as (
  select order_id, unnest(range(1, 7)) as place,
    unnest(['placed_to_verified', 'verified_to_released',
      'released_to_packed', 'packed_to_handed_over',
      'handed_over_to_first_scan', 'first_scan_to_delivered']) as stage,
    unnest([placed_at, verified_at, released_at, packed_at, handed_over_at,
      first_scan_at]) as began,
    unnest([verified_at, released_at, packed_at, handed_over_at, first_scan_at,
      delivered_at]) as ended,
    case when delivered_at is not null then 7
      when first_scan_at is not null then 6
      when handed_over_at is not null then 5 when packed_at is not null then 4
      when released_at is not null then 3 when verified_at is not null then 2
      else 1 end as present
  from failed
),
slowest as (
  select order_id, max_by(stage,
    coalesce(ended, case when place = present then as_of end) - began) as stage
  from timed cross join meta_export group by order_id
)
select f.order_id, f.display_id, f.channel,
  case when not is_in_full then 'short'
    when not has_right_documents then 'documents'
    when not is_on_time then 'late' else 'damaged' end as cause,
  f.promised_deliver_local_date as promised,
  f.delivered_local_date as delivered,
  greatest(0, date_diff('day', f.promised_deliver_local_date,
    coalesce(f.delivered_local_date, m.as_of_local_date))) as days_late,
  s.stage, p.courier, l.location
from failed f cross join meta_export m
left join slowest s using (order_id)
left join last_parcel p using (order_id)
left join dim_location l using (location_id)
order by f.promised_deliver_at desc, f.display_id
  `,
  count: `select count(*) as n from (${failed})`,
}
