import { readFileSync } from "node:fs"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { demandCdf } from "../demand-cdf"
import { demandExcess } from "../demand-excess"
import { demandQuantile } from "../demand-quantile"
import { demandQuantiles } from "../demand-quantiles"
import { demandShape } from "../demand-shape"
import { mixtureCdf } from "../mixture-cdf"
import { mixtureExcess } from "../mixture-excess"
import { mixtureQuantiles } from "../mixture-quantiles"
import { normalCdf } from "../normal-cdf"
import { normalQuantile } from "../normal-quantile"

const golden = sharedData("demand/golden-nb.csv")

const goldenRows = () =>
  readFileSync(golden.place, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number))

golden.suite("R's 315 quantiles of the negative binomial", () => {
  it("are met exactly where units are counted, else to half a percent", () => {
    const rows = goldenRows()
    expect(rows).toHaveLength(315)
    let counted = 0
    for (const [mean, variance, p, quantile] of rows) {
      const ours = demandQuantile(p, mean, variance)
      if (demandShape(mean, variance).kind === "counts") {
        counted++
        expect([mean, variance, p, ours]).toEqual([mean, variance, p, quantile])
      } else {
        expect(Math.abs(ours / quantile - 1)).toBeLessThan(0.005)
      }
    }
    expect(counted).toBe(280)
  })

  it("are the smallest numbers whose probability suffices", () => {
    for (const [mean, variance, p, quantile] of goldenRows()) {
      if (demandShape(mean, variance).kind === "counts") {
        expect(demandCdf(quantile, mean, variance)).toBeGreaterThanOrEqual(p)
        expect(demandCdf(quantile - 1, mean, variance)).toBeLessThan(p)
      }
    }
  })
})

describe("a demand by mean and variance", () => {
  it("is nothing at a mean of 0", () => {
    expect(demandQuantiles([0.5, 0.999], 0, 12)).toEqual([0, 0])
    expect(demandCdf(0, 0, 0)).toBe(1)
    expect(demandCdf(-1, 0, 0)).toBe(0)
    expect(demandExcess(3, 0, 0)).toBe(0)
  })

  it("is wider than a Poisson even when its variance is not", () => {
    expect(demandShape(10, 2)).toEqual(demandShape(10, 10.001))
  })

  it("turns log-normal above 1,500 and where P(0) loses its digits", () => {
    expect(demandShape(1_500, 90_000).kind).toBe("counts")
    expect(demandShape(1_500.1, 90_000).kind).toBe("log_normal")
    expect(demandShape(900, 945).kind).toBe("log_normal")
  })

  it("keeps its order over probabilities and joins without a jump", () => {
    const ps = [0.01, 0.5, 0.9, 0.99, 0.9999, 0.999999999999]
    for (const variance of [1_501, 9_000, 90_000]) {
      const counted = demandQuantiles(ps, 1_500, variance)
      const smooth = demandQuantiles(ps, 1_500.001, variance)
      expect([...counted].sort((a, b) => a - b)).toEqual(counted)
      expect(Math.abs(smooth[3] / counted[3] - 1)).toBeLessThan(0.03)
    }
  })

  it("refuses what is no probability and what is no number", () => {
    expect(() => demandQuantiles([1], 4, 5)).toThrow("below 1, not 1")
    expect(() => demandQuantiles([0.9, 0.5], 4, 5)).toThrow("ascending")
    expect(() => demandQuantile(0.5, NaN, 5)).toThrow("finite")
  })

  it("misses what the sum over its probabilities says", () => {
    for (const [mean, variance] of [
      [0.3, 0.9],
      [12, 40],
      [240, 2_400],
    ]) {
      for (const units of [0, 1, 7, 250]) {
        let missed = 0
        for (let k = units; k < 6_000; k++) {
          missed += 1 - demandCdf(k, mean, variance)
        }
        expect(demandExcess(units, mean, variance)).toBeCloseTo(missed, 7)
      }
    }
    expect(demandExcess(-4, 12, 40)).toBe(16)
    expect(demandExcess(2.5, 12, 40)).toBeCloseTo(
      (demandExcess(2, 12, 40) + demandExcess(3, 12, 40)) / 2,
      9
    )
  })

  it("misses in log-normal what an integral over its density says", () => {
    const { mu, sigma } = demandShape(2_000, 160_000) as {
      mu: number
      sigma: number
    }
    let missed = 0
    for (let x = 2_300.5; x < 8_000; x++) {
      const z = (Math.log(x) - mu) / sigma
      const density = Math.exp(-(z * z) / 2) / (x * sigma)
      missed += ((x - 2_300) * density) / Math.sqrt(2 * Math.PI)
    }
    expect(demandExcess(2_300, 2_000, 160_000)).toBeCloseTo(missed, 2)
  })
})

describe("a mixture", () => {
  const mixture = [
    { weight: 0.25, mean: 4, variance: 6 },
    { weight: 0.5, mean: 20, variance: 55 },
    { weight: 0.25, mean: 1_800, variance: 40_000 },
  ]

  it("has the smallest quantile whose mixed probability suffices", () => {
    const ps = [0.2, 0.3, 0.7, 0.95]
    mixtureQuantiles(ps, mixture).forEach((units, at) => {
      expect(mixtureCdf(units, mixture)).toBeGreaterThanOrEqual(ps[at])
      expect(mixtureCdf(units - 1, mixture)).toBeLessThan(ps[at])
    })
  })

  it("of one part is that part", () => {
    expect(
      mixtureQuantiles([0.5, 0.95], [{ weight: 1, mean: 12, variance: 18 }])
    ).toEqual(demandQuantiles([0.5, 0.95], 12, 18))
  })

  it("misses the weighted sum of what its parts miss", () => {
    expect(mixtureExcess(10, mixture)).toBeCloseTo(
      0.25 * demandExcess(10, 4, 6) +
        0.5 * demandExcess(10, 20, 55) +
        0.25 * demandExcess(10, 1_800, 40_000),
      9
    )
  })

  it("refuses weights that are not shares of one", () => {
    expect(() =>
      mixtureQuantiles([0.5], [{ weight: 0.4, mean: 1, variance: 2 }])
    ).toThrow("sum to 1, not 0.4")
    expect(() => mixtureQuantiles([0.5], [])).toThrow("sum to 1")
  })
})

describe("the standard normal", () => {
  it("solves the newsvendor: 120 ± 10, holding 2, penalty 18", () => {
    expect(120 + 10 * normalQuantile(18 / (18 + 2))).toBeCloseTo(132.8155, 4)
  })

  it("is its own inverse, also in the tails", () => {
    for (const p of [1e-12, 0.001, 0.31, 0.5, 0.8, 0.995]) {
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12)
    }
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
    expect(normalCdf(-5)).toBeCloseTo(2.866515718791939e-7, 18)
  })

  it("refuses 0 and 1", () => {
    expect(() => normalQuantile(0)).toThrow("between 0 and 1")
    expect(() => normalQuantile(1)).toThrow("between 0 and 1")
  })
})
