import { writeCsv } from "../write-csv"

describe("writeCsv", () => {
  it("quotes what must be quoted and leaves unknown values empty", () => {
    const rows = [
      { sku: 'cup, "blue"\nbig', bias: null },
      { sku: "plate", bias: "12.50" },
    ]
    expect(writeCsv(["sku", "bias"], rows)).toBe(
      'sku,bias\r\n"cup, ""blue""\nbig",\r\nplate,12.50\r\n'
    )
  })

  it.each(["=HYPERLINK(1)", "+1", "-1+1", "@SUM(A1)", "\tcup"])(
    "keeps a spreadsheet from running the text %j",
    (sku) => {
      expect(writeCsv(["sku"], [{ sku }])).toBe(`sku\r\n'${sku}\r\n`)
    }
  )

  it.each([-1.5, "-1", "-0.50", -1e-7])(
    "keeps the number %j a number",
    (it) => {
      expect(writeCsv(["it"], [{ it }])).toBe(`it\r\n${it}\r\n`)
    }
  )

  it("writes the columns alone when there are no rows", () => {
    expect(writeCsv(["sku", "bias"], [])).toBe("sku,bias\r\n")
  })
})
