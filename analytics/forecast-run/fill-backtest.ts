import type { DuckDBConnection } from "@duckdb/node-api"
import type { Fit } from "../forecast/outlook/fit"
import type { Panel } from "../forecast/panel/panel"
import { readRows } from "../warehouse/read-rows"
import type { JudgedAt } from "./backtest-rows"
import { judgeForecast } from "./judge-forecast"
import { readOwnLevels } from "./read-own-levels"
import { writeJudgement } from "./write-judgement"

/**
 * Judges the forecast and records it in the warehouse, once a day: what was
 * recorded of the same store-local day stays.
 */
export async function fillBacktest(
  connection: DuckDBConnection,
  panel: Panel,
  about: JudgedAt,
  fit: Fit,
  onProgress?: (fraction: number) => void
): Promise<void> {
  const [{ judged }] = await readRows(
    connection,
    `select (select max(as_of) from forecast_backtest) = $as_of::date
       and (select max(horizon) from forecast_backtest) = ${about.horizon}
       as judged`,
    { as_of: about.as_of }
  )
  if (String(judged) === "true") {
    return
  }
  const leads = await readRows(
    connection,
    `select lead_days from fct_receipt_line
     where not is_reversed and accepted > 0 and lead_days is not null
     order by received_at, receipt_line_id`
  )
  const judgement = await judgeForecast(
    panel,
    about.horizon,
    {
      leadDays: leads.map(({ lead_days }) => Number(lead_days)),
      own: await readOwnLevels(connection, panel.ids),
    },
    fit,
    onProgress
  )
  await writeJudgement(connection, judgement, about, panel.periods)
}
