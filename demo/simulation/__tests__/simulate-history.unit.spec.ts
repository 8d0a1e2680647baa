import { createHash } from "node:crypto"
import { localDay } from "../calendar/local-day"
import { referenceDate } from "../calendar/reference-date"
import { type DemandClass, demandClasses } from "../catalogue/demand-classes"
import { suppliers } from "../catalogue/suppliers"
import { dirtKinds } from "../orders/simulated-order"
import { makeStoreIds } from "../platform/store-ids"
import { Random } from "../random/random"
import { historyRows } from "../rows/history-rows"
import { simulateHistory } from "../simulate-history"

const reference = referenceDate(new Date("2026-11-25T04:00:00Z"))
const orders = 5_850
const history = simulateHistory({ seed: 1, orders, reference })

const rowsOf = (seed: number, count: number) => {
  const random = new Random(`${seed}/store`)
  return historyRows({
    history: simulateHistory({ seed, orders: count, reference }),
    store: makeStoreIds(random.fork("ids"), reference),
    random,
    reference,
  })
}

const hashOf = (seed: number, count: number) =>
  createHash("sha256")
    .update(
      JSON.stringify(rowsOf(seed, count).entries(), (_, value: unknown) =>
        typeof value === "bigint" ? value.toString() : value
      )
    )
    .digest("hex")

/** Units by demand class and weeks before the reference date. */
const unitsByWeek = () => {
  const weeks = new Map<string, number[]>()
  for (const { placed_at, lines } of history.orders) {
    const week = Math.floor((+reference - +placed_at) / (7 * 86_400_000))
    for (const { variant, quantity } of lines) {
      const series = weeks.get(variant.sku) ?? new Array<number>(79).fill(0)
      series[week] += quantity
      weeks.set(variant.sku, series)
    }
  }
  return weeks
}

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)

describe("the simulated history", () => {
  it("is the same to the row for the same seed, orders and day", () => {
    expect(hashOf(7, 120)).toBe(hashOf(7, 120))
  })

  it("differs for another seed", () => {
    expect(hashOf(8, 120)).not.toBe(hashOf(7, 120))
  })

  it("has exactly the orders asked for, over eighteen months", () => {
    expect(history.orders).toHaveLength(orders)
    const days = history.orders.map(({ placed_at }) => localDay(placed_at))
    expect(days[0]).toBe("2025-05-26")
    expect(days.at(-1)).toBe("2026-11-21")
    expect([...days].sort()).toEqual(days)
  })

  it("holds nothing from after the reference date", () => {
    const moments = history.orders.flatMap((order) => [
      order.placed_at,
      ...order.parcels.flatMap(({ journey }) => journey.map(({ at }) => at)),
      ...order.parcels.map(({ handed_over_at }) => handed_over_at),
      ...order.payment.captures.map(({ at }) => at),
      ...order.payment.refunds.map(({ at }) => at),
    ])
    expect(moments.filter((at) => at >= reference)).toEqual([])
  })

  it.each(dirtKinds)("has orders with %s", (kind) => {
    const dirty = history.orders.filter(({ dirt }) => dirt.includes(kind))
    expect(dirty.length).toBeGreaterThanOrEqual(10)
  })

  it("leaves a few parcels late that nobody scans any more", () => {
    const twoDays = 2 * 86_400_000
    const stuck = history.orders
      .filter(({ promised_deliver_at }) => promised_deliver_at < reference)
      .flatMap(({ parcels }) => parcels)
      .map(({ journey }) => journey.at(-1))
      .filter((last) => last?.status === "in_transit")
      .filter((last) => last && +reference - +last.at > twoDays)
    expect(stuck.length).toBeGreaterThan(0)
    expect(stuck.length).toBeLessThan(10)
  })

  it("sells in two currencies, the other one a minority", () => {
    const abroad = history.orders.filter(
      ({ currency_code }) => currency_code === "sgd"
    )
    expect(abroad.length / orders).toBeGreaterThan(0.02)
    expect(abroad.length / orders).toBeLessThan(0.1)
  })

  it("never pays back more than was captured", () => {
    for (const { payment } of history.orders) {
      const total = (moves: { minor: bigint }[]) =>
        moves.reduce((all, { minor }) => all + minor, 0n)
      expect(total(payment.refunds)).toBeLessThanOrEqual(
        total(payment.captures)
      )
    }
  })
})

describe("the demand classes", () => {
  const weeks = unitsByWeek()
  const classOf = (name: DemandClass) =>
    history.catalogue
      .filter(({ demand }) => demand === name)
      .map(({ sku }) => weeks.get(sku) ?? new Array<number>(79).fill(0))

  it("share out 120 variants", () => {
    expect(history.catalogue).toHaveLength(120)
    for (const [name, { share }] of Object.entries(demandClasses)) {
      expect(classOf(name as DemandClass)).toHaveLength(share)
    }
  })

  it("let steady variants sell in most weeks", () => {
    const series = classOf("steady").flat()
    const sold = series.filter((units) => units > 0).length
    expect(sold / series.length).toBeGreaterThan(0.7)
  })

  it("let trending variants grow", () => {
    const [now, then] = [0, 53].map((week) =>
      sum(
        classOf("trending").flatMap((series) => series.slice(week, week + 26))
      )
    )
    expect(now).toBeGreaterThan(then * 1.5)
  })

  it("let seasonal variants peak", () => {
    for (const variant of history.catalogue) {
      if (variant.demand === "seasonal" && !variant.stock_out) {
        const byMonth = new Array<number>(12).fill(0)
        for (const { placed_at, lines } of history.orders) {
          const month = Number(localDay(placed_at).slice(5, 7)) - 1
          byMonth[month] += sum(
            lines
              .filter((line) => line.variant === variant)
              .map(({ quantity }) => quantity)
          )
        }
        const peak = variant.peak_month - 1
        expect(byMonth[peak]).toBeGreaterThan(byMonth[(peak + 6) % 12])
      }
    }
  })

  it("let intermittent variants rest in most weeks", () => {
    const series = classOf("intermittent").flat()
    const idle = series.filter((units) => units === 0).length
    expect(idle / series.length).toBeGreaterThan(0.6)
  })

  it("let new variants begin late and dead ones end early", () => {
    const before = classOf("new").flatMap((series) => series.slice(12))
    const after = classOf("dead").flatMap((series) => series.slice(0, 27))
    expect([sum(before), sum(after)]).toEqual([0, 0])
    expect(sum(classOf("new").flat())).toBeGreaterThan(0)
    expect(sum(classOf("dead").flat())).toBeGreaterThan(0)
  })
})

describe("what the store bought", () => {
  const { purchases } = history
  const of = (code: string) =>
    purchases.filter(({ supplier }) => supplier.code === code)
  const come = ({ receipts }: (typeof purchases)[number]) =>
    sum(
      receipts.flatMap(({ lines }) =>
        lines.map(({ accepted, damaged }) => accepted + damaged)
      )
    )
  const ordered = ({ lines }: (typeof purchases)[number]) =>
    sum(lines.map((line) => line.ordered))
  const days = (code: string) =>
    of(code).flatMap(({ sent_at, receipts }) =>
      receipts.map(({ received_at }) => (+received_at - +sent_at) / 86_400_000)
    )
  const mean = (values: number[]) => sum(values) / values.length

  it("has each supplier's orders, the newest of them open", () => {
    for (const { code } of suppliers) {
      const own = of(code)
      expect(own.length).toBeGreaterThan(5)
      const newest = own.at(-1)
      expect(newest && come(newest) < ordered(newest)).toBe(true)
    }
  })

  it("is bought in whole packs, at least the least", () => {
    for (const { supplier, lines } of purchases) {
      for (const line of lines) {
        expect(line.ordered % supplier.pack).toBe(0)
        expect(line.ordered).toBeGreaterThanOrEqual(supplier.moq)
      }
    }
  })

  it("never receives more than was ordered, nor in the future", () => {
    for (const purchase of purchases) {
      expect(come(purchase)).toBeLessThanOrEqual(ordered(purchase))
      for (const { received_at } of purchase.receipts) {
        expect(+received_at).toBeLessThan(+reference)
      }
    }
  })

  it("comes from one who keeps his word and one who does not", () => {
    expect(mean(days("SUP-SOLO"))).toBeLessThan(14)
    expect(mean(days("SUP-PLERED"))).toBeGreaterThan(19)
  })

  it("is late in one order, and half here in another", () => {
    const late = of("SUP-PLERED").at(-1)
    expect(late && +reference - +late.sent_at).toBeGreaterThan(14 * 86_400_000)
    const half = of("SUP-SOLO").at(-1)
    expect(half && come(half)).toBeGreaterThan(0)
  })
})

describe("the bulk buyer", () => {
  it("takes one thing by the dozens, time and again", () => {
    const bulk = history.orders.filter(({ lines }) =>
      lines.some(({ quantity }) => quantity >= 60)
    )
    expect(bulk.length).toBe(Math.floor((orders + 75) / 150))
    const buyers = new Set(bulk.map(({ customer }) => customer.id))
    expect(buyers.size).toBe(1)
  })
})
