import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { runCases } from "../../verify/run-cases"
import { replenishKinds } from "../cases/replenish-kinds"

function run(cases: unknown) {
  const out: string[] = []
  const err: string[] = []
  const code = runCases(
    replenishKinds,
    { input: "cases.json", json: true },
    {
      read: () => (typeof cases === "string" ? cases : JSON.stringify(cases)),
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    }
  )
  return { code, out, err }
}

function answer(kind: string, input: unknown) {
  const { code, out, err } = run([{ id: "one", kind, input }])
  expect(err).toEqual([])
  expect(code).toBe(0)
  return JSON.parse(out[0])[0].output
}

const refusal = (kind: string, input: unknown) => {
  const { code, out, err } = run([{ id: "one", kind, input }])
  expect(code).toBe(1)
  expect(out).toEqual([])
  return err.join("\n")
}

const line = {
  item: "a",
  on_hand: 40,
  reserved: 12,
  backordered: 0,
  on_order: 0,
  transfers_in: 0,
  reorder_point: 35,
  order_up_to: 80,
  moq: 24,
  pack: 12,
  max_position: null,
  end_of_life: false,
  project: 0,
  unit_cost: 4.35,
  margin: 2,
  mean: 30,
  variance: 60,
}

const reorder = (changes: object, minimum: number | null = null) =>
  answer("reorder", {
    review: "continuous",
    supplier: { minimum },
    lines: [{ ...line, ...changes }],
  })

const golden = sharedData("demand/golden-nb.csv")

golden.suite("order-cycle replenish on R's quantiles", () => {
  it("answers them in the asked order", () => {
    const rows = readFileSync(golden.place, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(",").map(Number))
      .filter(([mean]) => mean === 55)
    const { quantiles } = answer("quantile", {
      mean: 55,
      variance: rows[0][1],
      p: rows
        .filter(([, v]) => v === rows[0][1])
        .map(([, , p]) => p)
        .reverse(),
    })
    expect(quantiles).toEqual(
      rows
        .filter(([, variance]) => variance === rows[0][1])
        .map(([, , , quantile]) => quantile)
        .reverse()
    )
  })
})

const kernels = sharedData("demand/golden.csv")

kernels.suite("order-cycle replenish on R's kernels", () => {
  it("meets 200 items to nine digits, and its best SES to 2 %", () => {
    const [head, ...rows] = readFileSync(kernels.place, "utf8")
      .trim()
      .split("\n")
      .map((row) => row.split(","))
    const weekly = readWeekly()
    expect(rows).toHaveLength(200)
    for (const row of rows) {
      const wanted = Object.fromEntries(head.map((name, at) => [name, row[at]]))
      const output = answer("kernels", { quantity: weekly(wanted.item_id) })
      expect(output.class).toBe(wanted.class)
      for (const name of head.slice(5, 12)) {
        const golden = Number(wanted[name])
        const digits = 1e-9 * Math.max(1, Math.abs(golden))
        expect(Math.abs(output[name] - golden)).toBeLessThan(digits)
      }
      expect(output.ses_sse).toBeLessThanOrEqual(
        1.02 * Number(wanted.ses_sse_min)
      )
    }
  })
})

/** Weeks of an item from its first one to the file's end. */
function readWeekly() {
  const rows = gunzipSync(
    readFileSync(sharedData("demand/weekly.csv.gz").place)
  )
    .toString()
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(","))
  const week = (period: string) => Date.parse(period) / (7 * 86_400_000)
  const last = Math.max(...rows.map(([, period]) => week(period)))
  return (item: string) => {
    const own = rows.filter(([id]) => id === item)
    const first = Math.min(...own.map(([, period]) => week(period)))
    const weeks = Array<number>(last - first + 1).fill(0)
    for (const [, period, quantity] of own) {
      weeks[week(period) - first] = Number(quantity)
    }
    return weeks
  }
}

describe("order-cycle replenish", () => {
  it("takes the target from the margin (scenario 11)", () => {
    const item = { price: 100, cost: 60, holding_rate_year: 0.25 }
    expect(answer("service_level", { ...item, review_days: 7 }).p).toBeCloseTo(
      0.99286,
      5
    )
    expect(
      answer("service_level", { ...item, price: 60, review_days: 7 })
    ).toEqual({ p: 0.8 })
    expect(
      answer("service_level", { ...item, price: 20, review_days: 7 })
    ).toEqual({ p: 0.8 })
    expect(
      answer("service_level", { ...item, cost: 0, review_days: 7 })
    ).toEqual({ p: 0.995 })
  })

  it("orders 60 where 52 lack, in packs of 12 (scenario 12)", () => {
    expect(reorder({})).toEqual({
      lines: [{ item: "a", position: 28, quantity: 60, reason: "REORDER" }],
      value: 261,
      meets_minimum: true,
    })
    expect(reorder({ moq: 100, max_position: 78 }).lines).toEqual([
      { item: "a", position: 28, quantity: 0, reason: "MOQ_TOO_LARGE" },
    ])
  })

  it.each([
    ["enough at the reorder point", { reserved: 5 }, 0, "ENOUGH"],
    ["MOQ rounded up to packs", { moq: 70 }, 72, "REORDER"],
    ["what is ordered counts", { on_order: 6, transfers_in: 1 }, 0, "ENOUGH"],
    ["back-orders are owed", { backordered: 10 }, 72, "REORDER"],
    ["never at the end of life", { end_of_life: true }, 0, "END_OF_LIFE"],
    ["a cap cuts to packs", { max_position: 68 }, 36, "CAPPED"],
    ["a cap with room for all", { max_position: 88 }, 60, "REORDER"],
    ["no room for a pack", { max_position: 30 }, 0, "MOQ_TOO_LARGE"],
    ["project demand tips", { reserved: 5, project: 2 }, 48, "REORDER"],
    ["project demand adds", { project: 20 }, 72, "REORDER"],
    [
      "project goods may pass",
      { project: 20, max_position: 80 },
      72,
      "REORDER",
    ],
  ])("%s", (_, changes, quantity, reason) => {
    expect(reorder(changes).lines[0]).toMatchObject({ quantity, reason })
  })

  it("tests a calendar supplier against the order-up-to level", () => {
    const calendar = (on_hand: number) =>
      answer("reorder", {
        review: "calendar",
        supplier: { minimum: null },
        lines: [{ ...line, on_hand, reserved: 0, reorder_point: null }],
      }).lines[0]
    expect(calendar(79)).toMatchObject({ quantity: 24, reason: "REORDER" })
    expect(calendar(80)).toMatchObject({ quantity: 0, reason: "ENOUGH" })
  })

  it("fills a minimum with the packs that earn most", () => {
    const { lines, value, meets_minimum } = answer("reorder", {
      review: "continuous",
      supplier: { minimum: 300 },
      lines: [
        { ...line, margin: 0.01 },
        { ...line, item: "b", on_hand: 60, pack: 6, moq: 6 },
        { ...line, item: "c", on_hand: 60, pack: 6, moq: 12, margin: 9 },
        { ...line, item: "d", on_hand: 60, pack: 6, end_of_life: true },
        { ...line, item: "e", on_hand: 60, unit_cost: null, margin: 50 },
      ],
    })
    expect(lines.map((one: { quantity: number }) => one.quantity)).toEqual([
      60, 12, 0, 0, 0,
    ])
    expect(lines[1].reason).toBe("FILLS_MINIMUM")
    expect(value).toBe(313.2)
    expect(meets_minimum).toBe(true)
  })

  it("keeps caps while filling, and tells when the minimum is out of reach", () => {
    const order = reorder({ max_position: 100 }, 1_000)
    expect(order).toEqual({
      lines: [
        { item: "a", position: 28, quantity: 72, reason: "FILLS_MINIMUM" },
      ],
      value: 313.2,
      meets_minimum: false,
    })
  })

  it("buys nothing for a minimum alone", () => {
    expect(reorder({ on_hand: 90 }, 500)).toMatchObject({
      value: 0,
      meets_minimum: false,
      lines: [{ quantity: 0, reason: "ENOUGH" }],
    })
  })

  it("reaches a minimum that no demand can justify", () => {
    expect(reorder({ mean: 0, variance: 0 }, 1e7)).toMatchObject({
      meets_minimum: true,
      lines: [{ reason: "FILLS_MINIMUM", quantity: 2_298_852 }],
    })
  })

  it("learns lead times in days of the supplier's calendar", () => {
    const at = (sent_at: string, received_at: string, quantity = 10) => ({
      sent_at,
      received_at,
      quantity,
    })
    const output = answer("lead_times", {
      stated_days: 10,
      offset_minutes: 420,
      supplier: [
        // 2 Jan, 03:00 there, until 10 Jan: 8 days and not 9.
        at("2026-01-01T20:00:00Z", "2026-01-10T01:00:00Z"),
        at("2026-02-01T01:00:00Z", "2026-02-01T05:00:00Z", 0),
      ],
      item: [],
    })
    expect(output).toMatchObject({ n_item: 0, n_supplier: 1, capped: 0 })
    expect(output.mean).toBeCloseTo(
      (8 + 5 * ((6 + 7 + 8 + 9 + 10 + 11 + 12 + 14 + 17) / 9)) / 6,
      9
    )
  })

  it("measures exposure by hours of trade", () => {
    const profile = Array.from({ length: 24 }, (_, hour) =>
      hour >= 8 && hour < 18 ? 1 : 0
    )
    const { days } = answer("exposure", {
      offset_minutes: 420,
      profile,
      days: ["2026-01-03", "2026-01-01", "2026-01-02"],
      closed: ["2026-01-03"],
      initial: 5,
      changes: [
        { at: "2026-01-02T02:00:00Z", available: 4 },
        { at: "2026-01-01T05:30:00Z", available: 0 },
      ],
    })
    expect(days).toEqual([
      { day: "2026-01-03", exposure: 0 },
      { day: "2026-01-01", exposure: expect.closeTo(0.45, 9) },
      { day: "2026-01-02", exposure: expect.closeTo(0.9, 9) },
    ])
  })

  it("leaves out what could hardly be bought, and shares by exposure", () => {
    const output = answer("kernels", {
      quantity: [4, 0, 2, 4],
      exposure: [1, 0.1, 0.5, 1],
    })
    expect(output).toMatchObject({ class: "smooth", ma13: 4, ses_a10: 4 })
    expect(output.gp20).toBeCloseTo(
      (4 * 0.8 ** 3 + 2 * 0.8 + 4 + (0.5 * 10) / 2.6) /
        (0.8 ** 3 + 0.1 * 0.8 ** 2 + 0.5 * 0.8 + 1 + 0.5),
      12
    )
    expect(answer("kernels", { quantity: [0, 0] })).toMatchObject({
      class: null,
      imapa: 0,
      gp20: 0,
    })
    expect(answer("kernels", { quantity: [] }).ses_sse).toBe(0)
  })

  it.each([
    ["kernels", { quantity: [1, -1] }, '"quantity[1]" must be 0 or more'],
    ["kernels", { quantity: [1], exposure: [2] }, "must be from 0 to 1"],
    ["kernels", { quantity: [1], exposure: [] }, "has 0 periods"],
    ["quantile", { mean: -1, variance: 2, p: [0.5] }, '"mean" must be 0'],
    ["quantile", { mean: 1, variance: 2, p: [1] }, '"p[0]" must be above 0'],
    ["quantile", { mean: 1, p: [0.5] }, '"variance" is missing'],
    [
      "quantile",
      { mixture: [{ weight: 0.5, mean: 1, variance: 1 }], p: [0.5] },
      "weights that sum to 0.5",
    ],
    ["quantile", [], "must be an object"],
    [
      "service_level",
      { price: 1, cost: 1, holding_rate_year: 1, review_days: 1, tax: 0 },
      '"tax" is unknown here',
    ],
    ["reorder", { review: "weekly", lines: [] }, '"review" must be one of'],
    [
      "reorder",
      { review: "calendar", lines: [{ ...line, pack: 0 }] },
      '"lines[0].pack" must be 1 or more',
    ],
    [
      "reorder",
      { review: "calendar", lines: [line, line] },
      '"lines[1]" stands for a, which was there before',
    ],
    [
      "lead_times",
      { stated_days: 0, offset_minutes: 0 },
      '"stated_days" must be from 1',
    ],
    [
      "exposure",
      { offset_minutes: 0, profile: [1], days: [], initial: 0 },
      "must have 24 hours; it has 1",
    ],
    ["min_max", {}, 'field "kind" "min_max" is unknown; known are kernels'],
  ])("refuses a wrong %s: %j", (kind, input, sentence) => {
    const said = refusal(kind, input)
    expect(said).toContain('case "one"')
    expect(said).toContain(sentence)
  })
})
