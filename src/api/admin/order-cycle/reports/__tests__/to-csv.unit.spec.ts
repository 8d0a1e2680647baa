import { toCsv } from "../to-csv"

const columns = [
  { name: "sku", type: "text" as const, unit: null },
  { name: "bias", type: "decimal" as const, unit: null },
]

describe("toCsv", () => {
  it("quotes what must be quoted and leaves unknown values empty", () => {
    const rows = [
      { sku: 'cup, "blue"\nbig', bias: null },
      { sku: "plate", bias: "12.50" },
    ]
    expect(toCsv({ columns, rows })).toBe(
      'sku,bias\r\n"cup, ""blue""\nbig",\r\nplate,12.50\r\n'
    )
  })

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tcup"])(
    "keeps a spreadsheet from running the text %j",
    (sku) => {
      const csv = toCsv({ columns, rows: [{ sku, bias: "-0.5" }] })
      expect(csv).toBe(`sku,bias\r\n'${sku},-0.5\r\n`)
    }
  )
})
