import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import {
  type ParsedOrderFile,
  parseOrderFile,
} from "../intake/parse-order-file"
import { defaultProfile } from "../intake/profile/intake-profile"
import { parseIntakeProfile } from "../intake/profile/parse-intake-profile"
import { buildIntakeReport } from "../intake/report/build-intake-report"
import { parseRules } from "../rules/parse-rules"

const { place: folder, suite } = sharedData("retail")
const now = Date.parse("2026-11-25T00:00:00Z")

/** A shuffle that is the same in each run. */
function shuffle(lines: string[]): string[] {
  let seed = 42
  const shuffled = [...lines]
  for (let last = shuffled.length - 1; last > 0; last--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = seed % (last + 1)
    ;[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]]
  }
  return shuffled
}

suite("60 days of a real retailer", () => {
  const text = (name: string) => readFileSync(`${folder}/${name}`, "utf8")
  let bytes: Buffer
  let plain: string
  let file: ParsedOrderFile

  const parse = (content: Buffer) =>
    parseOrderFile(
      content,
      "orders.csv",
      parseIntakeProfile(text("profile.json"), "profile.json"),
      now
    )

  beforeAll(() => {
    bytes = readFileSync(`${folder}/orders.csv.gz`)
    plain = gunzipSync(bytes).toString()
    file = parse(bytes)
  }, 60_000)

  it("comes to the counts of the design without a profile", () => {
    const file = parseOrderFile(bytes, "orders.csv.gz", defaultProfile, now)
    const report = buildIntakeReport([file], new Map(), 1)
    expect(report.rows).toMatchObject({
      total: 151_870,
      accepted: 149_261,
      goods: 149_261,
      rejected: 2_609,
    })
    expect(report.rejected_by_reason).toEqual({
      QUANTITY_NOT_POSITIVE: 2_416,
      ORDER_TOTAL_ZERO: 193,
    })
    expect(report.orders.accepted).toBe(4_999)
    expect(report.money).toEqual([
      {
        currency: "GBP",
        exponent: 2,
        goods: "292340721",
        charges: "0",
        discounts: "0",
        total: "292340721",
      },
    ])
  })

  it("comes to the counts of the design with the channel's profile", () => {
    const report = buildIntakeReport([file], new Map(), 1)
    expect(report.rows).toEqual({
      total: 151_870,
      accepted: 149_234,
      goods: 148_730,
      custom: 91,
      charge: 413,
      discount: 0,
      rejected: 2_636,
    })
    expect(report.rejected_by_reason).toEqual({
      CREDIT_NOTE: 2_148,
      QUANTITY_NOT_POSITIVE: 268,
      ORDER_TOTAL_ZERO: 191,
      ORDER_WITHOUT_GOODS: 24,
      NOT_GOODS: 5,
    })
    expect(report.orders).toEqual({
      total: 6_273,
      accepted: 4_972,
      updated: 0,
      unchanged: 0,
      rejected: 1_301,
      held: 237,
    })
    expect(report.held_by_reason).toEqual({
      CUSTOMER_MISSING: 223,
      COUNTRY_UNKNOWN: 8,
      DUPLICATE_SUSPECTED: 8,
    })
    expect(report.warnings).toEqual({
      LINE_REPEATED: 4_438,
      FREE_LINE: 19,
      PLACED_AT_VARIES: 4,
    })
    expect(report.money[0]).toMatchObject({
      goods: "283197316",
      charges: "9012811",
    })
    expect(report.placed_at).toEqual({
      first: "2011-10-11T07:23:00Z",
      last: "2011-12-09T12:50:00Z",
    })
    expect(report.duplicates).toEqual([
      { order: "570848", duplicate_of: "570844", seconds: 840 },
      { order: "571261", duplicate_of: "571259", seconds: 1_860 },
      { order: "571326", duplicate_of: "571324", seconds: 180 },
      { order: "573080", duplicate_of: "573077", seconds: 420 },
      { order: "573390", duplicate_of: "573358", seconds: 7_620 },
      { order: "578346", duplicate_of: "578345", seconds: 60 },
      { order: "579193", duplicate_of: "579190", seconds: 720 },
      { order: "580172", duplicate_of: "580169", seconds: 300 },
    ])
    expect(report.rejects[0].line).toBe(253)
    expect(report.rejects_omitted).toBe(2_635)
  })

  it("finds all orders unchanged again, and with its rows shuffled", () => {
    const [header, ...rows] = plain.trim().split("\n")
    const shuffled = parse(Buffer.from([header, ...shuffle(rows)].join("\n")))
    const report = buildIntakeReport([file, file, shuffled], new Map(), 0)
    expect(report.files.map(({ orders }) => orders.unchanged)).toEqual([
      0, 4_972, 4_972,
    ])
    expect(report.orders).toMatchObject({ accepted: 4_972, updated: 0 })
    expect(report.held_by_reason).toEqual({
      CUSTOMER_MISSING: 223,
      COUNTRY_UNKNOWN: 8,
      DUPLICATE_SUSPECTED: 8,
    })
    expect(report.files[2].rejected_by_reason).toEqual(
      report.files[0].rejected_by_reason
    )
    expect(report.money[0]).toMatchObject({
      goods: "283197316",
      charges: "9012811",
    })
  })

  it("has the orders that four rules fire for, held by none of them", () => {
    const rules = parseRules(text("rules.json"), "rules.json")
    const report = buildIntakeReport([file], new Map(), 0, {
      rules,
      time_zone: "Europe/London",
    })
    expect(
      report.rules.map(({ key, matched_orders, matched_total }) => [
        key,
        matched_orders,
        matched_total,
      ])
    ).toEqual([
      ["large-order", 68, [{ currency: "GBP", minor: "75321167" }]],
      ["bulk-line", 22, [{ currency: "GBP", minor: "32956127" }]],
      ["velocity", 55, [{ currency: "GBP", minor: "3272812" }]],
      ["small-abroad", 12, [{ currency: "GBP", minor: "33897" }]],
    ])
    expect(report.rules[0].first).toEqual([
      "570557",
      "571281",
      "571318",
      "571653",
      "571751",
    ])
    expect(report.orders.held).toBe(237)
  })
})
