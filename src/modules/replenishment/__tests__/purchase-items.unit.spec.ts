import { chooseSupplierItem } from "../purchase/items/choose-supplier-item"
import { unitCost } from "../purchase/items/unit-cost"
import { readSupplierItemCells } from "../purchase/items/supplier-item-cells"
import { readSupplierItems } from "../purchase/items/read-supplier-items"
import { expectedDay } from "../purchase/order/expected-day"

describe("the cost of a unit", () => {
  const cost = {
    cost_minor: "1000",
    cost_breaks: [
      { from: 500, cost_minor: "800" },
      { from: 100, cost_minor: "900" },
    ],
  }

  it.each([
    [1, "1000"],
    [99, "1000"],
    [100, "900"],
    [499, "900"],
    [500, "800"],
  ])("is, of %d, %s", (quantity, minor) => {
    expect(unitCost(cost, quantity)).toBe(minor)
  })

  it("is unknown below the breaks of an item without one", () => {
    expect(unitCost({ ...cost, cost_minor: null }, 99)).toBeNull()
  })
})

describe("the item that is asked for first", () => {
  const item = (id: string, rank: number, more: object = {}) => ({
    id,
    inventory_item_id: "cup",
    rank,
    valid_from_on: null,
    valid_to_on: null,
    ...more,
  })

  it("is the lowest rank of those that are sold on the day", () => {
    const items = [
      item("c", 2),
      item("a", 1, { valid_to_on: "2026-11-26" }),
      item("b", 1, { valid_from_on: "2026-11-28" }),
    ]
    expect(chooseSupplierItem(items, "cup", "2026-11-26")?.id).toBe("a")
    expect(chooseSupplierItem(items, "cup", "2026-11-27")?.id).toBe("c")
    expect(chooseSupplierItem(items, "cup", "2026-11-28")?.id).toBe("b")
    expect(chooseSupplierItem(items, "plate", "2026-11-28")).toBeUndefined()
  })
})

describe("the day on which goods are expected", () => {
  const jakarta = { time_zone: "Asia/Jakarta", holidays: [] as string[] }

  it.each([
    ["2026-11-27T16:59:59Z", 9, "2026-12-06"],
    // Midnight in Jakarta.
    ["2026-11-27T17:00:00Z", 9, "2026-12-07"],
    ["2026-11-27T10:00:00Z", 0.4, "2026-11-28"],
    ["2026-11-27T10:00:00Z", 1.2, "2026-11-29"],
  ])("counts the supplier's own days: %s + %d", (sentAt, days, day) => {
    expect(expectedDay(new Date(sentAt), days, jakarta)).toBe(day)
  })

  it("is none of its holidays", () => {
    const holidays = ["2026-12-25", "2026-12-26"]
    expect(
      expectedDay(new Date("2026-12-24T03:00:00Z"), 1, { ...jakarta, holidays })
    ).toBe("2026-12-27")
  })
})

describe("a file of what suppliers sell", () => {
  const known = {
    suppliers: new Map([["kb", { id: "osup_1", currency_code: "idr" }]]),
    items: new Map([["CUP", "iitem_1"]]),
  }

  const read = (text: string) => {
    const { rows, rejects } = readSupplierItemCells(text)
    const { values, ...more } = readSupplierItems(rows, known)
    return { values, rejects: [...rejects, ...more.rejects] }
  }

  it("is read with semicolons, a byte order mark and any order of columns", () => {
    const { values, rejects } = read(
      "\uFEFFSKU;supplier_sku;supplier_code;moq\r\nCUP; KB 1 ;kb;24\r\n"
    )
    expect(rejects).toEqual([])
    expect(values).toEqual([
      {
        supplier_id: "osup_1",
        inventory_item_id: "iitem_1",
        supplier_sku: "KB 1",
        pack: 1,
        moq: 24,
        cost_minor: null,
        cost_breaks: [],
        stated_days: null,
        rank: 1,
        valid_from_on: null,
        valid_to_on: null,
      },
    ])
  })

  it("keeps the rows around one that cannot be cut, by physical lines", () => {
    const { values, rejects } = read(
      [
        "supplier_code,sku,supplier_sku",
        'kb,CUP,"two\nlines"',
        'kb,CUP,b"ad',
        "kb,CUP,good",
        "kb,CUP",
      ].join("\n")
    )
    expect(values.map((one) => one.supplier_sku)).toEqual([
      "two\nlines",
      "good",
    ])
    expect(rejects.map(({ line, column }) => [line, column])).toEqual([
      [4, null],
      [6, null],
    ])
  })

  it.each([
    ["supplier_code,sku", "supplier_sku", "missing"],
    ["supplier_code,sku,supplier_sku,sku", "sku", "twice"],
    ["supplier_code,sku,supplier_sku,colour", "colour", "Nobody knows"],
    ["", "supplier_code", "missing"],
  ])("is refused whole by its header %s", (header, column, words) => {
    const { values, rejects } = read(`${header}\nkb,CUP,x,y`)
    expect(values).toEqual([])
    expect(rejects).toEqual([
      { line: 1, column, message: expect.stringContaining(words) },
    ])
  })

  it.each([
    ["cost", "12,50", 'kb,CUP,x,"12,50"'],
    ["cost", "more decimals", "kb,CUP,x,12.505"],
    ["cost_breaks", "=", "kb,CUP,x,100=9"],
    ["cost_breaks", "twice", "kb,CUP,x,100:9|100:8"],
    ["pack", "0", "kb,CUP,x,0"],
    ["stated_days", "366", "kb,CUP,x,366"],
    ["valid_to", "2026-13-01", "kb,CUP,x,2026-13-01"],
  ])("tells a wrong %s (%s) by its column", (column, _, row) => {
    const { values, rejects } = read(
      `supplier_code,sku,supplier_sku,${column}\n${row}`
    )
    expect(values).toEqual([])
    expect(rejects).toEqual([{ line: 2, column, message: expect.any(String) }])
  })
})
