import type { DuckDBConnection } from "@duckdb/node-api"
import { DateTime } from "luxon"
import { forecastItemModel } from "../models/forecast/forecast-item"
import { forecastWeekModel } from "../models/forecast/forecast-week"
import type { Model } from "../models/model"
import { insertJson } from "../warehouse/insert-json"
import { readRows } from "../warehouse/read-rows"
import { forecastDemand } from "./forecast-demand"
import type { ItemForecast } from "./item-forecast"
import { planReorder } from "./plan-reorder"
import { readDemand, type StockedSeries } from "./read-demand"

/** Two weeks from order to shelf, decided once a week. */
const PLAN = { horizon: 4, weeksAhead: 13, leadDays: 14, reviewDays: 7 }

/** What an order shall last beyond the reorder point. */
const COVER_DAYS = 14

/** Forecasts every stocked item and writes `forecast_item`, `forecast_week`. */
export async function fillForecast(
  connection: DuckDBConnection
): Promise<void> {
  const [{ today }] = await readRows(
    connection,
    "select as_of_local_date as today from meta_export"
  )
  const day = DateTime.fromISO(String(today), { zone: "utc" })
  const series = await readDemand(connection)
  const forecasts = forecastDemand(series, PLAN)
  await connection.run(
    `delete from ${forecastItemModel.name}; delete from ${forecastWeekModel.name}`
  )
  await insertJson(
    connection,
    forecastItemModel.name,
    typesOf(forecastItemModel),
    series.map((one, at) => itemRow(one, forecasts[at], day))
  )
  await insertJson(
    connection,
    forecastWeekModel.name,
    typesOf(forecastWeekModel),
    series.flatMap((one, at) => weekRows(one, forecasts[at], day))
  )
}

const typesOf = ({ columns }: Model) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { type }]) => [name, type])
  )

function itemRow(one: StockedSeries, forecast: ItemForecast, today: DateTime) {
  const plan = planReorder(forecast, one.stock, COVER_DAYS)
  const { inventory_item_id, location_id } = one
  return {
    inventory_item_id,
    location_id,
    method: forecast.method,
    n_weeks: forecast.weeks_known,
    weekly_mean: forecast.weekly_mean,
    forecast_4w: forecast.total?.mean ?? null,
    low_4w: forecast.total?.low80 ?? null,
    high_4w: forecast.total?.high80 ?? null,
    days_of_cover: plan.days_of_cover,
    reorder_point: plan.reorder_point,
    suggested_quantity: plan.suggested_quantity,
    stock_out_on:
      plan.stock_out_in_days === null
        ? null
        : today.plus({ days: plan.stock_out_in_days }).toISODate(),
    error_rmsse: forecast.error?.method ?? null,
    naive_error: forecast.error?.naive ?? null,
  }
}

const weekRows = (
  { inventory_item_id, location_id }: StockedSeries,
  { weeks }: ItemForecast,
  today: DateTime
) =>
  weeks.map(({ mean, ...bands }, ahead) => ({
    inventory_item_id,
    location_id,
    week: today.startOf("week").plus({ weeks: ahead }).toISODate(),
    units: mean,
    ...bands,
  }))
