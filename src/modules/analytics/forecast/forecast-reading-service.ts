import type { DuckDBConnection } from "@duckdb/node-api"
import type { PublishedForecasts } from "../../../../analytics/forecast-run/published-forecast"
import type { PublishedBlock } from "../../../../analytics/forecast-run/published-history"
import {
  type PublishedBacktest,
  readPublishedBacktest,
} from "../../../../analytics/forecast-run/read-published-backtest"
import { readPublishedForecasts } from "../../../../analytics/forecast-run/read-published-forecasts"
import { readPublishedHistory } from "../../../../analytics/forecast-run/read-published-history"
import {
  type DemandRange,
  sumPublishedDemand,
} from "../../../../analytics/forecast-run/sum-published-demand"
import { findDemandEnd } from "../../../../analytics/forecast-run/find-demand-end"
import { askTables } from "../../../../analytics/reports/ask-tables"
import { orRefuse } from "../report/or-refuse"
import { SharingService } from "../share/sharing-service"

/** Forecasts of the published generation, for whoever decides by them. */
export class ForecastReadingService extends SharingService {
  /**
   * @param items only these; without: all.
   * @returns null before the first export, and when it has no forecast.
   * @throws MedusaError CONFLICT when another version published it.
   */
  async readForecasts(items?: string[]): Promise<PublishedForecasts | null> {
    return await this.askForecast((connection) =>
      readPublishedForecasts(connection, items ?? null)
    )
  }

  /** Demand of an item at a location by blocks of 7 days, oldest first. */
  async readDemandHistory(
    item: string,
    location: string
  ): Promise<PublishedBlock[]> {
    const history = await this.askForecast((connection) =>
      readPublishedHistory(connection, item, location)
    )
    return history ?? []
  }

  /** How the models did on this shop's past; null before the first export. */
  async readBacktest(): Promise<PublishedBacktest | null> {
    return await this.askForecast(readPublishedBacktest)
  }

  /** Everyday demand of an item in a range of days; 0 before the first export. */
  async sumDemand(range: DemandRange): Promise<number> {
    const units = await this.askForecast((connection) =>
      sumPublishedDemand(connection, range)
    )
    return units ?? 0
  }

  /** The first store-local day that is not published; null: none is. */
  async findDemandEnd(): Promise<string | null> {
    return await this.askForecast(findDemandEnd)
  }

  protected async askForecast<Answer>(
    ask: (connection: DuckDBConnection) => Promise<Answer>
  ): Promise<Answer | null> {
    const published = await this.findPublished()
    return published
      ? await orRefuse(() => askTables("forecast", published.file, ask))
      : null
  }
}
