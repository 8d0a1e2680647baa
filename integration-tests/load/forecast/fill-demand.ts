import type { DuckDBConnection } from "@duckdb/node-api"
import { smallWarehouse } from "../../fixtures/small-warehouse"

const AS_OF = "2026-03-20T00:00:00Z"

/**
 * A warehouse in memory with 730 days of made-up demand: a tenth of the items
 * sells nearly daily, most once a week or less, with an autumn season, bulk
 * lines and times without stock. The same for the same number of items.
 *
 * @param locations item-locations are spread over so many locations.
 */
export async function fillDemand(
  itemLocations: number,
  locations = 2
): Promise<DuckDBConnection> {
  const warehouse = await smallWarehouse({}, { asOf: AS_OF })
  await warehouse.run("select setseed(0.42)")
  await warehouse.run(`
    create temp table made as
    select i, 'item_' || lpad((i // ${locations})::varchar, 7, '0') as inventory_item_id,
      'loc_' || (i % ${locations}) as location_id,
      -- Chance of an order line on a day.
      least(0.9, 0.02 + 0.5 * (hash(i) % 1000 / 1000.0) ** 4) as p,
      1 + (hash(i + 7) % 900) * 100 as price
    from range(${itemLocations}) t(i)`)
  await warehouse.run(`
    insert into fct_demand_daily
    select inventory_item_id, location_id, day, quantity, 0, 1, 1, price, 'idr', 0
    from (
      select m.*, date '2026-03-19' - d.d::integer as day,
        1 + floor(-ln(random()) * 2)::double as quantity
      from made m, range(730) d(d)
      where random() < m.p * (1 + 0.4 * sin(2 * pi() * d.d / 364)))
    union all
    select inventory_item_id, location_id, date '2026-03-19' - 729, 0, 0, 0, 1, null, null, 0
    from made`)
  await warehouse.run(`
    insert into dim_item
    select distinct inventory_item_id, inventory_item_id, inventory_item_id,
      'kind_' || (i // ${locations} % 12), false, null::date, false from made`)
  await warehouse.run(`
    insert into fct_stock
    select inventory_item_id, location_id, inventory_item_id, inventory_item_id,
      location_id, floor(p * 15 * (hash(i + 3) % 8)), 0, floor(p * 15 * (hash(i + 3) % 8)), 0, timestamptz '2024-03-20'
    from made`)
  return warehouse
}
