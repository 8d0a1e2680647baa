import type { ItemForecast } from "../../../src/types/replenishment/forecasts"

type Band = [low: number, high: number]

/** A block of seven days, units; null where nothing is known. */
export type ForecastPoint = {
  /** Its first store-local day. */
  day: string
  history: number | null
  /** Share of its trade without stock; null where there was always some. */
  missed: number | null
  median: number | null
  band80: Band | null
  band95: Band | null
  /** What is left when it ends, if nothing comes. */
  stock: number | null
}

/** As many blocks as a picture shows without hiding the forecast at its end. */
export const PICTURED_BLOCKS = 40

/** Shapes a forecast for its chart. */
export function forecastPoints(forecast: ItemForecast): ForecastPoint[] {
  const { history, periods, position } = forecast
  const past = history
    .slice(-PICTURED_BLOCKS)
    .map((block, place, { length }) => ({
      ...nothing(block.from_on),
      history: block.quantity,
      missed: block.exposure < 1 ? 1 - block.exposure : null,
      stock:
        position && place === length - 1
          ? Math.max(0, position.on_hand - position.reserved)
          : null,
    }))
  let left = position ? Math.max(0, position.on_hand - position.reserved) : null
  const coming = periods.map((block): ForecastPoint => {
    left = left === null ? null : Math.max(0, left - block.mean)
    return {
      ...nothing(block.from_on),
      median: block.q50,
      band80: [block.low80, block.high80],
      band95: [block.low95, block.high95],
      stock: left,
    }
  })
  return [...past, ...coming]
}

const nothing = (day: string): ForecastPoint => ({
  day,
  history: null,
  missed: null,
  median: null,
  band80: null,
  band95: null,
  stock: null,
})
