import { bcaProfile } from "../../../src/modules/reconciliation/statement/csv/bca-profile"
import { readStatementFile } from "../../../src/modules/reconciliation/statement/read-statement-file"
import { referenceDate } from "../calendar/reference-date"
import { listBankEntries } from "../files/list-bank-entries"
import { toBcaCsv } from "../files/to-bca-csv"
import { liveGoals } from "../live/live-order"
import { planLiveOrders } from "../live/plan-live-orders"
import { stockShelves } from "../live/stock-shelves"
import { Random } from "../random/random"
import { simulateHistory } from "../simulate-history"

const reference = referenceDate(new Date("2026-11-25T04:00:00Z"))
const history = simulateHistory({ seed: 1, orders: 600, reference })
const live = planLiveOrders(new Random("live"), {
  count: 150,
  first_display_id: 601,
  shelves: stockShelves(history.catalogue),
  customers: history.customers,
  reference,
})

describe("the orders in progress", () => {
  it("are brought to every goal", () => {
    expect(live).toHaveLength(150)
    expect(new Set(live.map(({ goal }) => goal))).toEqual(
      new Set(Object.keys(liveGoals))
    )
  })

  it("take no more than is on the shelf", () => {
    const taken = new Map<string, number>()
    for (const { variant, quantity } of live.flatMap(({ lines }) => lines)) {
      taken.set(variant.sku, (taken.get(variant.sku) ?? 0) + quantity)
    }
    for (const { sku, stock } of history.catalogue) {
      expect(taken.get(sku) ?? 0).toBeLessThanOrEqual(stock.jakarta)
    }
  })

  it("lose from the shelf only what no other order has", () => {
    const lost = live
      .filter(({ goal }) => goal === "out_of_stock")
      .flatMap(({ lines }) => lines.map(({ variant }) => variant.sku))
    const others = live
      .filter(({ goal }) => goal !== "out_of_stock")
      .flatMap(({ lines }) => lines.map(({ variant }) => variant.sku))
    expect(lost.filter((sku) => others.includes(sku))).toEqual([])
  })

  it("give each transfer a code and an amount of its own", () => {
    const transfers = live.filter(({ reference: code }) => code !== null)
    expect(transfers.length).toBeGreaterThan(20)
    expect(new Set(transfers.map(({ reference: code }) => code)).size).toBe(
      transfers.length
    )
  })
})

describe("the bank statement", () => {
  const entries = listBankEntries(history.orders, live, reference)
  const file = readStatementFile(Buffer.from(toBcaCsv(entries)), {
    profile: bcaProfile,
  })

  it("is read by the bca profile without findings and ties", () => {
    expect(file).toMatchObject({ state: "parsed", findings: [] })
    expect(file.statements).toHaveLength(1)
    expect(file.statements[0]).toMatchObject({ tie: "ok", unreadable: 0 })
  })

  it("gives back every entry to the minor unit", () => {
    const lines = file.statements[0].lines
    expect(
      lines.map(({ amount_minor, booked_on, text }) => ({
        minor: amount_minor,
        day: booked_on,
        text,
      }))
    ).toEqual(entries)
  })
})
