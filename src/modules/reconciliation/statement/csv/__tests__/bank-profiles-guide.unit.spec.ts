import { readFileSync } from "node:fs"
import path from "node:path"
import { parseProfile } from "../parse-profile"
import { readCsv } from "../read-csv"

const guide = readFileSync(
  path.resolve(__dirname, "../../../../../../docs/bank-profiles.md"),
  "utf8"
)

const blocksOf = (language: string) =>
  [...guide.matchAll(new RegExp("```" + language + "\\n([^`]*)```", "g"))].map(
    ([, text]) => text
  )

describe("the examples of docs/bank-profiles.md", () => {
  const [bankFile, courierFile] = blocksOf("csv")
  const [bank, courier, gateway] = blocksOf("json").map((text) =>
    parseProfile(text, "docs/bank-profiles.md")
  )

  it("read the bank's file as the guide says", () => {
    const { statements, findings, format } = readCsv(bankFile, bank)
    expect(findings).toEqual([])
    expect(format).toBe("csv:my-bank")
    expect(statements[0]).toMatchObject({
      account: "123-456-789",
      currency: "IDR",
      from: "2026-12-28",
      to: "2027-01-03",
      opening_minor: 100000000n,
      closing_minor: 139250000n,
      entries: 4,
      tie: "ok",
    })
    expect(
      statements[0].lines.map(({ booked_on, amount_minor, state, refs }) => [
        booked_on,
        amount_minor,
        state,
        refs.customer,
      ])
    ).toEqual([
      ["2026-12-30", 24900000n, "booked", "MD7K3Q98"],
      ["2026-12-31", -650000n, "booked", null],
      ["2027-01-02", 15000000n, "booked", "MD7K3P9C"],
      [null, -2000000n, "pending", null],
    ])
  })

  it("read the courier's file with one rupiah of rounding", () => {
    const { statements, findings } = readCsv(courierFile, courier)
    expect(findings).toEqual([])
    expect(statements[0]).toMatchObject({
      entries: 2,
      tie: "rounding",
      gap_minor: 100n,
    })
  })

  it("read a gateway's file by type", () => {
    const { statements, findings } = readCsv(
      [
        "Settlement ID,Transaction ID,Order ID,Settlement Date,Transaction Type,Gross Amount,MDR Fee,Tax,Net Amount,Status",
        "S1,T1,1001,2026-10-07 09:00:00,Payment,100000,700,77,99223,settlement",
        "S1,T2,1001,2026-10-07 09:10:00,Refund,20000,0,0,20000,settlement",
        "S1,T3,1002,2026-10-07 09:20:00,Payment,50000,0,0,50000,deny",
        "S1,T4,,2026-10-08 01:00:00,Payout,79223,0,0,79223,settlement",
      ].join("\n"),
      gateway
    )
    expect(findings).toEqual([])
    expect(statements[0]).toMatchObject({ id: "S1", entries: 3, tie: "ok" })
  })
})
