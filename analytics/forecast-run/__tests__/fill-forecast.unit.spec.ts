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
})
