import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { CatalogueVariant } from "./catalogue-variant"
import { type DemandClass, demandClasses } from "./demand-classes"
import { goods } from "./goods"
import { stockAtEnd } from "./stock-at-end"
import { suppliers } from "./suppliers"

const variantTitles = ["Kecil", "Sedang", "Besar"]
const rupiahInSingaporeDollar = 11_900

/** The store's 120 variants, in the order of their SKUs. */
export function makeCatalogue(random: Random, opened: Date) {
  const classes = shuffledClasses(random.fork("classes"))
  return goods.flatMap(([title, price, grams, sides], product) => {
    const own = random.fork(`product-${product}`)
    const productId = makeId("prod", own, opened)
    return variantTitles.map((size, index): CatalogueVariant => {
      const demand = classes[product * variantTitles.length + index]
      const rupiah = Math.round((price * (1 + 0.35 * index)) / 1_000) * 1_000
      const number = product * variantTitles.length + index + 1
      return {
        product_id: productId,
        variant_id: makeId("variant", own, opened),
        inventory_item_id: makeId("iitem", own, opened),
        product_title: title,
        title: size,
        sku: `RMH-${String(number).padStart(3, "0")}`,
        barcode: `899200${String(number).padStart(7, "0")}`,
        weight_g: Math.round(grams * (1 + 0.4 * index)),
        sides_mm: sides && grow(sides, 1 + 0.1 * index),
        price_minor: {
          idr: BigInt(rupiah) * 100n,
          sgd: BigInt(Math.ceil(rupiah / rupiahInSingaporeDollar)) * 100n - 10n,
        },
        demand,
        popularity: own.between(0.5, 1.6),
        ...lifetime(demand, own),
        ...supply(own),
        stock: stockAtEnd(demand, own),
      }
    })
  })
}

const grow = (
  [length, width, height]: [number, number, number],
  factor: number
): [number, number, number] => [
  Math.round(length * factor),
  Math.round(width * factor),
  Math.round(height * factor),
]

function shuffledClasses(random: Random): DemandClass[] {
  const names = Object.keys(demandClasses) as DemandClass[]
  const classes = names.flatMap((name) =>
    Array.from({ length: demandClasses[name].share }, () => name)
  )
  for (let index = classes.length - 1; index > 0; index--) {
    const other = random.integer(0, index)
    const kept = classes[index]
    classes[index] = classes[other]
    classes[other] = kept
  }
  return classes
}

const lifetime = (demand: DemandClass, random: Random) => ({
  peak_month: random.pick([3, 3, 4, 11, 12]),
  sold_since_days: demand === "new" ? random.integer(28, 75) : null,
  sold_until_days: demand === "dead" ? random.integer(190, 330) : null,
})

function supply(random: Random) {
  const supplier = random.pick(suppliers)
  const from = random.integer(40, 480)
  return {
    supplier: supplier.code,
    stock_out: random.chance(0.3)
      ? { from_days: from, to_days: from - random.integer(7, 24) }
      : null,
  }
}
