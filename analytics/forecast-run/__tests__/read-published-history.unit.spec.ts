import { DuckDBInstance } from "@duckdb/node-api"
import { readPublishedHistory } from "../read-published-history"

/** One item that sold in the oldest week and was away in the next to last. */
const tables = `
create table meta_export as select date '2026-11-27' as as_of_local_date;
create table dim_calendar as
select day::date as day, day = date '2026-11-22' as is_closed
from range(date '2026-10-01', date '2026-12-01', interval 1 day) t(day);
create table fct_demand_daily as
select 'item' as inventory_item_id, 'here' as location_id, * from (values
  (date '2026-10-30', 5, 2, 1.0),
  (date '2026-11-13', 0, 0, 0.0),
  (date '2026-11-14', 0, 0, 0.5),
  (date '2026-11-22', 0, 0, 0.0),
  (date '2026-11-24', 3, 0, 1.0)
) t(day, quantity, project_quantity, exposure)`

describe("An item's published history", () => {
  it("was in stock where nobody saw it was not", async () => {
    const instance = await DuckDBInstance.create(":memory:")
    const connection = await instance.connect()
    await connection.run(tables)
    const history = await readPublishedHistory(connection, "item", "here")
    expect(
      history.map(({ from_on, quantity, exposure }) => [
        from_on,
        quantity,
        Number(exposure.toFixed(4)),
      ])
    ).toEqual([
      ["2026-10-30", 5, 1],
      // Nothing happened in this week: no sale, and no empty shelf either.
      ["2026-11-06", 0, 1],
      // One and a half of seven days were away.
      ["2026-11-13", 0, 0.7857],
      // The closed day is no trading day.
      ["2026-11-20", 3, 1],
    ])
    connection.closeSync()
    instance.closeSync()
  })
})
