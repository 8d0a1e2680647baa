import type { PastWindow } from "./past-windows"

/**
 * Root mean squared error of past sums in units of the series' own week to
 * week change: √mean(err²) / √(horizon·d²). The method's and the naive's.
 *
 * @returns null where nothing can be compared.
 */
export function sumError(
  weeks: readonly number[],
  horizon: number,
  windows: readonly PastWindow[]
): { method: number; naive: number } | null {
  let squares = 0
  for (let week = 1; week < weeks.length; week++) {
    squares += (weeks[week] - weeks[week - 1]) ** 2
  }
  const change = squares / (weeks.length - 1)
  if (!windows.length || !(change > 0)) {
    return null
  }
  const scale = Math.sqrt(horizon * change)
  return {
    method: rootMeanSquare(windows, "forecast") / scale,
    naive: rootMeanSquare(windows, "naive") / scale,
  }
}

const rootMeanSquare = (
  windows: readonly PastWindow[],
  of: "forecast" | "naive"
) =>
  Math.sqrt(
    windows.reduce(
      (sum, window) => sum + (window.actual - window[of]) ** 2,
      0
    ) / windows.length
  )
