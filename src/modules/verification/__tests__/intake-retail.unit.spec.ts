import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { gunzipSync } from "node:zlib"
import { parseOrderFile } from "../intake/parse-order-file"
import {
  defaultProfile,
  type IntakeProfile,
} from "../intake/profile/intake-profile"
import { buildIntakeReport } from "../intake/report/build-intake-report"

const folder = path.resolve(__dirname, "../../../../../shared/data/retail")
const hasData = existsSync(folder)
if (!hasData) {
  process.stderr.write(`SKIPPED: ${folder} is not there.\n`)
}
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

;(hasData ? describe : describe.skip)("60 days of a real retailer", () => {
  const bytes = hasData ? readFileSync(`${folder}/orders.csv.gz`) : Buffer.of()
  const profile: IntakeProfile = hasData
    ? {
        ...defaultProfile,
        ...JSON.parse(readFileSync(`${folder}/profile.json`, "utf8")),
      }
    : defaultProfile

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
    const file = parseOrderFile(bytes, "orders.csv.gz", profile, now)
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
    expect(report.rejects[0].line).toBe(253)
    expect(report.rejects_omitted).toBe(2_635)
  })

  it("finds all orders unchanged again, and with its rows shuffled", () => {
    const [header, ...rows] = gunzipSync(bytes).toString().trim().split("\n")
    const shuffled = Buffer.from([header, ...shuffle(rows)].join("\n"))
    const files = [bytes, bytes, shuffled].map((content, index) =>
      parseOrderFile(content, `${index}.csv`, profile, now)
    )
    const report = buildIntakeReport(files, new Map(), 0)
    expect(report.files.map(({ orders }) => orders.unchanged)).toEqual([
      0, 4_972, 4_972,
    ])
    expect(report.orders).toMatchObject({ accepted: 4_972, updated: 0 })
    expect(report.money[0].goods).toBe("283197316")
  })
})
