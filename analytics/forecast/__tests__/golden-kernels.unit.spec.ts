import { readFileSync } from "node:fs"
import path from "node:path"
import { parse } from "csv-parse/sync"
import {
  DEMAND_FOLDER,
  demandFiles,
} from "../../../integration-tests/fixtures/demand-files"
import { sharedData } from "../../../integration-tests/fixtures/shared-data"
import { demandClass } from "../classes/demand-class"
import { describeDemand } from "../classes/describe-demand"
import { bestAlpha } from "../kernels/best-alpha"
import { crostonRate } from "../kernels/croston-rate"
import { findDemands } from "../kernels/demands"
import { imapa } from "../kernels/imapa"
import { movingAverage } from "../kernels/moving-average"
import { sesError } from "../kernels/ses-error"
import { sesLevel } from "../kernels/ses-level"
import { tsb } from "../kernels/tsb"

const { suite } = sharedData("demand/golden.csv")

type Golden = Record<string, string>

suite("kernels against R's forecast and tsintermittent", () => {
  const golden: Golden[] = parse(
    readFileSync(path.join(DEMAND_FOLDER, "golden.csv")),
    { columns: true }
  )
  const { panel } = demandFiles("week")
  const places = new Map(panel.ids.map((id, at) => [id, at]))
  const historyOf = ({ item_id }: Golden) => {
    const item = places.get(item_id) ?? -1
    const first = item * panel.stride
    return panel.quantity.subarray(
      first + panel.start[item],
      first + panel.periods
    )
  }

  it("has all 200 items with their lengths", () => {
    expect(golden.length).toBe(200)
    expect(golden.map((row) => historyOf(row).length)).toEqual(
      golden.map(({ periods }) => Number(periods))
    )
  })

  it("classifies them alike", () => {
    for (const row of golden) {
      const { adi, cv2 } = describeDemand(historyOf(row))
      near(adi, row.adi)
      near(cv2, row.cv2)
      expect(demandClass(adi, cv2)).toBe(row.class)
    }
  })

  it("gives every smoothed rate to 1e-9", () => {
    for (const row of golden) {
      const values = historyOf(row)
      const n = values.length
      const demands = findDemands(values, n)
      const croston = (sizeAlpha: number, intervalAlpha: number, factor = 1) =>
        crostonRate(demands, n, { sizeAlpha, intervalAlpha, factor })
      const rateOf = (alpha: number, beta: number) => {
        const { size, probability } = tsb(values, n, alpha, beta)
        return size * probability
      }
      near(sesLevel(values, n, 0.1), row.ses_a10)
      near(croston(0.1, 0.1), row.croston_a10)
      near(croston(0.1, 0.1, 0.95), row.sba_a10)
      near(croston(0.2, 0.1, 0.95), row.sba_a20_a10)
      near(rateOf(0.1, 0.1), row.tsb_a10_b10)
      near(rateOf(0.2, 0.05), row.tsb_a20_b05)
      near(movingAverage(values, n, 13), row.ma13)
    }
  })

  it("finds an α whose error is within 2 % of the best of a grid", () => {
    for (const row of golden) {
      const values = historyOf(row)
      const alpha = bestAlpha(values, values.length, 0.01, 0.99, 18)
      expect(
        sesError(values, values.length, alpha) / Number(row.ses_sse_min)
      ).toBeLessThanOrEqual(1.02)
    }
  })
})

describe("a kernel", () => {
  it("knows nothing of what comes after", () => {
    const values = [0, 3, 0, 1, 9, 9, 9]
    const known = [0, 3, 0, 1]
    const sums = new Float64Array(7)
    expect(sesLevel(values, 4, 0.3)).toBe(sesLevel(known, 4, 0.3))
    expect(tsb(values, 4, 0.2, 0.1)).toEqual(tsb(known, 4, 0.2, 0.1))
    expect(imapa(values, 4, sums)).toBe(imapa(known, 4, sums))
    const options = { sizeAlpha: 0.1, intervalAlpha: 0.1, factor: 1 }
    expect(crostonRate(findDemands(values, 7), 4, options)).toBe(
      crostonRate(findDemands(known, 4), 4, options)
    )
  })

  it("says 0 before the first demand", () => {
    const sums = new Float64Array(3)
    expect(sesLevel([], 0, 0.1)).toBe(0)
    expect(tsb([0, 0], 2, 0.1, 0.1).probability).toBe(0)
    expect(imapa([0, 0, 0], 3, sums)).toBe(0)
    expect(movingAverage([], 0, 13)).toBe(0)
  })

  it("averages IMAPA over levels up to the mean interval", () => {
    // Demands at 2, 4, 6: two levels. SES of [0,6,0,6,0,6] and of [6,6,6].
    const values = [0, 6, 0, 6, 0, 6]
    const sums = new Float64Array(6)
    const alpha = bestAlpha(values, 6, 0.1, 0.3, 12)
    expect(imapa(values, 6, sums)).toBeCloseTo(
      (sesLevel(values, 6, alpha) + 3) / 2,
      12
    )
  })
})

const near = (value: number, golden: string) => {
  const expected = Number(golden)
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected))
  )
}
