import { fillDemand } from "../../../integration-tests/load/forecast/fill-demand"
import { readRows } from "../../warehouse/read-rows"
import { fillForecast } from "../fill-forecast"

const tables = ["forecast_item", "forecast_period"]

describe("the forecast of a warehouse", () => {
  it("is the same for 1 and 4 threads, and joins in the tables' promises", async () => {
    const warehouse = await fillDemand(600)
    const written: unknown[] = []
    for (const workers of [1, 4]) {
      await fillForecast(warehouse, { workers, backtest: false })
      const rows = []
      for (const table of tables) {
        rows.push(
          await readRows(warehouse, `select * from ${table} order by all`)
        )
      }
      written.push(rows)
    }
    expect(written[1]).toEqual(written[0])
    const [sound] = await readRows(
      warehouse,
      `select count(*) as items, count(distinct (inventory_item_id, location_id)) as keys,
         (select forecast from forecast_run) as forecast,
         (select count(*) from forecast_period) as periods,
         (select count(*) from forecast_period where not (low95 <= low80
           and low80 <= low50 and low50 <= q50 and q50 <= high50 and high50 <= q80
           and q80 <= high80 and high80 <= q95 and q95 <= high95)) as crossed
       from forecast_item`
    )
    expect(sound).toMatchObject({ items: 600, keys: 600, crossed: 0 })
    expect(sound.periods).toBe(26 * Number(sound.forecast))
  }, 60_000)

  it("judges the past once a day, and says what was forecast with overrides", async () => {
    const warehouse = await fillDemand(200, 1)
    await warehouse.run(
      `insert into source.replenishment_forecast_override by name
       select 'ofov_1' as id, 'item_0000007' as inventory_item_id,
         '2026-03-20' as from_on, '2026-04-02' as to_on, 'multiply' as kind,
         '1.5' as value, 'promotion' as reason, timestamptz '2026-03-19' as created_at`
    )
    await fillForecast(warehouse, { workers: 1 })
    const judged = await readRows(
      warehouse,
      `select method, distribution, n, rmsse, coverage_95 from forecast_backtest
       where origin is null and class is null and method in ('blend', 'zero')
       order by method`
    )
    expect(judged).toMatchObject([
      { method: "blend", distribution: "nb5" },
      { method: "zero", distribution: null, coverage_95: null },
    ])
    expect(Number(judged[0].rmsse)).toBeLessThan(Number(judged[1].rmsse))
    await warehouse.run("update forecast_backtest set run = 'kept'")
    await fillForecast(warehouse, { workers: 1 })
    expect(
      await readRows(warehouse, "select distinct run from forecast_backtest")
    ).toEqual([{ run: "kept" }])
    const periods = await readRows(
      warehouse,
      `select ahead, round(mean / base_mean, 9) as factor, override
       from forecast_period where inventory_item_id = 'item_0000007' and ahead <= 3
       order by ahead`
    )
    expect(periods).toEqual([
      { ahead: 1, factor: 1.5, override: "promotion" },
      { ahead: 2, factor: 1.5, override: "promotion" },
      { ahead: 3, factor: 1, override: null },
    ])
  }, 60_000)

  it("expects nothing of what is not for sale, and says why; people end lives", async () => {
    const warehouse = await fillDemand(60, 1)
    await warehouse.run(
      `update dim_item set gone_on = '2026-03-19' where inventory_item_id = 'item_0000003';
       insert into source.replenishment_item_policy by name
       select 'oipo_1' as id, 'item_0000004' as inventory_item_id, true as end_of_life`
    )
    await fillForecast(warehouse, { workers: 1, backtest: false })
    expect(
      await readRows(
        warehouse,
        `select i.method, i.reason, i.life, count(p.ahead) as periods
         from forecast_item i left join forecast_period p using (inventory_item_id, location_id)
         where inventory_item_id in ('item_0000003', 'item_0000004')
         group by all order by periods`
      )
    ).toMatchObject([
      { method: null, reason: "not_for_sale", periods: 0 },
      { reason: null, life: "end_of_life", periods: 26 },
    ])
    const [{ skipped }] = await readRows(
      warehouse,
      "select skipped from forecast_run"
    )
    expect(JSON.parse(String(skipped))).toEqual({ not_for_sale: 1 })
  })

  it("replays the levels that people set, the blend for the others", async () => {
    const warehouse = await fillDemand(60, 1)
    await warehouse.run(
      `insert into source.replenishment_item_policy by name
       select 'oipo_' || inventory_item_id as id, inventory_item_id,
         0 as manual_min, 0 as manual_max
       from (select distinct inventory_item_id from fct_stock);
       insert into source.replenishment_item_policy by name
       select 'oipo_here' as id, inventory_item_id, location_id,
         5000 as manual_min, 9000 as manual_max
       from fct_stock order by inventory_item_id limit 1`
    )
    await fillForecast(warehouse, { workers: 1 })
    const [own] = await readRows(
      warehouse,
      "select level, fill, cover from forecast_stock where policy = 'min_max'"
    )
    // All are set; but for one, which has plenty, nothing is ever ordered.
    expect(own.level).toBe(1)
    expect(Number(own.fill)).toBeGreaterThan(0)
    expect(Number(own.fill)).toBeLessThan(0.5)
    expect(Number(own.cover)).toBeGreaterThan(10)
  }, 60_000)

  it("begins a new item as its predecessor goes", async () => {
    const warehouse = await fillDemand(60, 1)
    // The most sold of all has a successor without a day of its own.
    const [{ busiest }] = await readRows(
      warehouse,
      `select arg_max(inventory_item_id, units) as busiest from (
         select inventory_item_id, sum(quantity) as units from fct_demand_daily
         where day >= '2025-12-19' group by all)`
    )
    await warehouse.run(
      `insert into fct_demand_daily by name
       select 'z_new' as inventory_item_id, 'loc_0' as location_id,
         date '2026-03-05' as day, 0 as quantity, 0 as project_quantity,
         0 as lines, 1 as exposure, 0 as returned;
       insert into dim_item by name select 'z_new' as inventory_item_id;
       insert into source.replenishment_item_policy by name
       select 'oipo_1' as id, 'z_new' as inventory_item_id,
         '${busiest}' as predecessor_item_id`
    )
    await fillForecast(warehouse, { workers: 1, backtest: false })
    const means = await readRows(
      warehouse,
      `select inventory_item_id as item, mean from forecast_item
       where inventory_item_id in ('z_new', '${busiest}') order by item`
    )
    const [before, after] = means.map(({ mean }) => Number(mean))
    // Two weeks without demand count against three of the predecessor's.
    expect(after / before).toBeGreaterThan(0.45)
    expect(after / before).toBeLessThan(0.75)
  })
})
