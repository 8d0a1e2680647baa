import { readCartonTable } from "../tables/read-carton-table"
import { readCodeTable } from "../tables/read-code-table"
import { readPlaceTable } from "../tables/read-place-table"
import { readProfileTable } from "../tables/read-profile-table"

const lines = (...rows: string[]) => rows.join("\n")

const inner = "carton_id,inner_length_mm,inner_width_mm,inner_height_mm"

describe("carton table", () => {
  it("reads a carton with what its file says and the defaults", () => {
    const { rows, problems } = readCartonTable(
      lines(
        `${inner},outer_height_mm,tare_g,max_gross_g,kind,price,currency_code,stock,location,pad_mm`,
        "M,300,200,100,112,160,15000,mailer,2500.50,idr,40,Jakarta,10",
        "S,200,100,50,,,,,,,,,"
      )
    )
    expect(problems).toEqual([])
    expect(rows).toEqual([
      {
        line: 2,
        row: {
          code: "M",
          location: "Jakarta",
          kind: "mailer",
          inner_length_mm: 300,
          inner_width_mm: 200,
          inner_height_mm: 100,
          outer_length_mm: 300,
          outer_width_mm: 200,
          outer_height_mm: 112,
          tare_g: 160,
          max_gross_g: 15_000,
          max_per_order: null,
          pad_mm: 10,
          fill_percent: 100,
          price_minor: "250050",
          currency_code: "idr",
          stock: 40,
        },
      },
      {
        line: 3,
        row: expect.objectContaining({
          code: "S",
          location: null,
          kind: "box",
          outer_height_mm: 50,
          tare_g: 0,
          max_gross_g: null,
          price_minor: "0",
          currency_code: null,
          stock: null,
        }),
      },
    ])
  })

  it.each([
    ["S,0,1,1", "", "inner_length_mm", '"0" is no whole number'],
    ["S,10,,10", "", "inner_width_mm", "it is empty"],
    [",10,10,10", "", "carton_id", "it is empty"],
    ["S,10,10,10,9", "outer_height_mm", "outer_height_mm", "less than inner"],
    ["S,10,10,10,5", "pad_mm", "pad_mm", "leaves no room in 10"],
    ["S,10,10,10,bag", "kind", "kind", "neither box nor mailer"],
    ["S,10,10,10,0", "max_gross_g", "max_gross_g", "no whole number from 1"],
    [
      "S,10,10,10,50,50",
      "tare_g,max_gross_g",
      "max_gross_g",
      "50 leaves nothing beside the tare of 50",
    ],
    ["S,10,10,10,5", "stock", "location", "a stock is counted at a location"],
    ["S,10,10,10,5", "price", "currency_code", "needs its currency"],
    [
      "S,10,10,10,5,rupiah",
      "price,currency_code",
      "currency_code",
      "none of ISO 4217",
    ],
    [
      "S,10,10,10,5.123,idr",
      "price,currency_code",
      "price",
      '"5.123" is no amount',
    ],
    [`${"x".repeat(101)},10,10,10`, "", "carton_id", "more than 100"],
  ])(
    "keeps the good line and names the cell of %s",
    (row, more, column, say) => {
      const header = more ? `${inner},${more}` : inner
      const commas = ",".repeat(more ? more.split(",").length : 0)
      const { rows, problems } = readCartonTable(
        lines(header, row, `L,40,40,40${commas}`)
      )
      expect(rows.map((one) => [one.line, one.row.code])).toEqual([[3, "L"]])
      expect(problems).toEqual([
        { line: 2, column, message: expect.stringContaining(say) },
      ])
    }
  )

  it("says which column is missing, stands twice or is not known", () => {
    expect(readCartonTable("carton_id\nM").problems).toEqual([
      { line: 1, column: "inner_length_mm", message: "The column is missing." },
    ])
    expect(readCartonTable(`${inner},kind,kind\n`).problems).toEqual([
      { line: 1, column: "kind", message: "The column stands twice." },
    ])
    const { rows, unknown } = readCartonTable(
      lines(`${inner},colour`, "M,300,200,100,brown")
    )
    expect(rows).toHaveLength(1)
    expect(unknown).toEqual(["colour"])
  })

  it("tells the line at which a file is no CSV", () => {
    expect(
      readCartonTable(lines(inner, "M,300,200,100", "S,200")).problems
    ).toEqual([{ line: 3, column: null, message: expect.any(String) }])
  })
})

describe("item table", () => {
  it("reads rules and tells which columns the file has", () => {
    const { rows, columns } = readProfileTable(
      lines(
        "sku;length_mm;width_mm;height_mm;weight_g;vertical;tags;nothing_on_top;wrap_mm;tracks_serial",
        "CUP;100;90;80;350;h;glass thin;1;5;1"
      )
    )
    expect(columns).toEqual([
      "sku",
      "length_mm",
      "width_mm",
      "height_mm",
      "weight_g",
      "vertical",
      "tags",
      "nothing_on_top",
      "wrap_mm",
      "tracks_serial",
    ])
    expect(rows[0].row).toMatchObject({
      sku: "CUP",
      length_mm: 100,
      width_mm: 90,
      height_mm: 80,
      weight_g: 350,
      vertical: "h",
      tags: ["glass", "thin"],
      nothing_on_top: true,
      wrap_mm: 5,
      tracks_serial: true,
    })
  })

  it.each([
    ["CUP,100,,80,1,", "width_mm", "it is missing, but length_mm is given"],
    ["CUP,0,90,80,1,", "length_mm", '"0" is no whole number'],
    ["CUP,100,90,80,-1,", "weight_g", '"-1" is no whole number'],
    ["CUP,100,90,80,1,x", "vertical", "letters other than l, w and h"],
    [",100,90,80,1,", "sku", "it is empty"],
  ])("names the bad cell of %s", (row, column, say) => {
    const { rows, problems } = readProfileTable(
      lines("sku,length_mm,width_mm,height_mm,weight_g,vertical", row)
    )
    expect(rows).toEqual([])
    expect(problems).toEqual([
      { line: 2, column, message: expect.stringContaining(say) },
    ])
  })

  it("leaves what is not measured empty, never 0", () => {
    const { rows } = readProfileTable(
      lines("sku,length_mm,width_mm,height_mm,weight_g", "CUP,,,,")
    )
    expect(rows[0].row).toMatchObject({
      length_mm: null,
      width_mm: null,
      height_mm: null,
      weight_g: null,
    })
  })
})

it("reads barcodes with the units that a scan stands for", () => {
  const { rows, problems } = readCodeTable(
    lines("code,sku,units", "8991,CUP,12", "8992,CUP,", "8993,CUP,0", ",CUP,1")
  )
  expect(rows.map(({ row }) => row)).toEqual([
    { code: "8991", sku: "CUP", units: 12 },
    { code: "8992", sku: "CUP", units: 1 },
  ])
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [4, "units"],
    [5, "code"],
  ])
})

it("reads shelf places with their sequence", () => {
  const { rows, problems } = readPlaceTable(
    lines(
      "sku,location,place,sequence",
      "CUP,Jakarta,A-2-10,20",
      "CUP,Jakarta,A-10,",
      "CUP,,A-3,1",
      "CUP,Jakarta,A-3,first"
    )
  )
  expect(rows.map(({ row }) => row)).toEqual([
    { sku: "CUP", location: "Jakarta", place: "A-2-10", sequence: 20 },
    { sku: "CUP", location: "Jakarta", place: "A-10", sequence: null },
  ])
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [4, "location"],
    [5, "sequence"],
  ])
})
