import { bcaProfile } from "../../../src/modules/reconciliation/statement/csv/bca-profile"
import { csvProfileSchema } from "../../../src/modules/reconciliation/statement/csv/csv-profile-schema"
import { readStatementFile } from "../../../src/modules/reconciliation/statement/read-statement-file"
import { referenceDate } from "../calendar/reference-date"
import { listBankEntries } from "../files/list-bank-entries"
import { toBcaCsv } from "../files/to-bca-csv"
import { toBrokenCsv } from "../files/to-broken-csv"
import { type LiveOrder, liveGoals } from "../live/live-order"
import { planLiveOrders } from "../live/plan-live-orders"
import { stockShelves } from "../live/stock-shelves"
import { chooseRoles } from "../money/choose-roles"
import { gatewayRef } from "../money/gateway-ref"
import { listGatewayRows } from "../money/list-gateway-rows"
import { listOddTransfers } from "../money/list-odd-transfers"
import { listRemittanceRows } from "../money/list-remittance-rows"
import { payoutTotals } from "../money/payout-totals"
import { remittanceProfile } from "../money/remittance-profile"
import { toGatewayCsv } from "../money/to-gateway-csv"
import { toRemittanceCsv } from "../money/to-remittance-csv"
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

const roles = chooseRoles(history.orders, live, reference)
const gateway = listGatewayRows(roles, reference)
const remittance = listRemittanceRows(history.orders, roles, reference)
const odd = listOddTransfers(roles, payoutTotals(gateway), 100n, "2026-11-25")

describe("the rows that differ", () => {
  it("show every code that a row can cause", () => {
    const shown = [...gateway, ...remittance, ...odd].flatMap(
      ({ shows }) => shows ?? []
    )
    expect([...new Set(shown)].sort().join(" ")).toBe(
      "A02 A03 A04 A05 A06 A08 A09 A10 A11 A12 A14 A15 A16 A17 A19 A20 " +
        "B02 B03 B05 B06 C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 " +
        "D02 D03 D04 D05 E06"
    )
  })

  it("leave out what only one side has", () => {
    const refs = gateway.map(({ ref }) => ref)
    expect(refs).not.toContain(gatewayRef(roles.cards?.missing as LiveOrder))
    expect(remittance.map(({ display_id }) => display_id)).not.toContain(
      roles.cod?.missing.display_id
    )
  })

  it("are the same for the same plan", () => {
    expect(
      toGatewayCsv(
        listGatewayRows(chooseRoles(history.orders, live, reference), reference)
      )
    ).toBe(toGatewayCsv(gateway))
  })
})

describe("the settlement and the remittance", () => {
  it("are read, and named where they do not add up", () => {
    const settled = readStatementFile(Buffer.from(toGatewayCsv(gateway)))
    expect(settled.state).toBe("quarantined")
    expect(settled.findings.map(({ code }) => code).sort()).toEqual([
      "A20",
      "B08",
      "E06",
    ])
    const remitted = readStatementFile(
      Buffer.from(toRemittanceCsv(remittance)),
      { profile: csvProfileSchema.parse(remittanceProfile) }
    )
    expect(remitted.state).toBe("quarantined")
    expect(remitted.findings.map(({ code }) => code)).toEqual(["E02"])
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

  it("has a twin with a row that cannot be read and so does not tie", () => {
    const broken = readStatementFile(
      Buffer.from(toBrokenCsv(toBcaCsv(entries))),
      { profile: bcaProfile }
    )
    expect(broken.state).toBe("quarantined")
    expect(broken.findings.map(({ code }) => code)).toEqual(["E05", "E01"])
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
