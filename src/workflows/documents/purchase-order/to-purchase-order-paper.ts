import type { PurchaseOrderSnapshot } from "../../../modules/documents/snapshot/purchase-order-snapshot"
import type { Seller } from "../../../modules/documents/snapshot/seller"
import { toMainUnits } from "../../../money/to-main-units"

type Address = Record<
  "address_1" | "address_2" | "city" | "postal_code" | "province",
  string | null
> & { phone: string | null; country_code: string | null }

export type OrderForPaper = {
  order: {
    number: string
    state: string
    currency_code: string
    sent_at: Date | null
    created_at: Date
    expected_on: string | null
    note: string | null
  }
  supplier?: { name: string; address: string | null; language: "en" | "id" }
  site?: { name: string; address: Address | null }
  lines: {
    inventory_item_id: string
    supplier_sku: string
    ordered: number
    cost_minor: string | null
  }[]
  items: { id: string; sku: string | null; title: string | null }[]
}

/** A purchase order as its paper prints it. */
export function toPurchaseOrderPaper(
  { order, supplier, site, lines, items }: OrderForPaper,
  shop: { seller: Seller | null; time_zone: string }
): PurchaseOrderSnapshot & { is_canceled: boolean } {
  const names = new Map(items.map((item) => [item.id, item]))
  const currency = order.currency_code
  const priced = lines.map((line) => ({
    ...line,
    amount_minor:
      line.cost_minor === null
        ? null
        : BigInt(line.cost_minor) * BigInt(line.ordered),
  }))
  const amounts = priced.flatMap((line) => line.amount_minor ?? [])
  const total = amounts.reduce((sum, amount) => sum + amount, 0n)
  return {
    type: "purchase_order",
    number: order.number,
    is_draft: order.state === "draft",
    is_canceled: order.state === "canceled",
    language: supplier?.language ?? "en",
    issued_at: new Date(order.sent_at ?? order.created_at).toISOString(),
    time_zone: shop.time_zone,
    seller: shop.seller ?? { name: site?.name ?? "-", address: [] },
    supplier: {
      name: supplier?.name ?? "-",
      address: (supplier?.address ?? "").split("\n").filter(Boolean),
    },
    deliver_to: { name: site?.name ?? "-", address: toLines(site?.address) },
    expected_on: order.expected_on,
    currency_code: currency,
    lines: priced.map((line) => {
      const item = names.get(line.inventory_item_id)
      return {
        sku: item?.sku ?? null,
        title: item?.title ?? item?.sku ?? line.supplier_sku,
        supplier_sku: line.supplier_sku,
        quantity: line.ordered,
        unit: "pcs",
        unit_price: toMain(line.cost_minor, currency),
        amount: toMain(line.amount_minor, currency),
      }
    }),
    total:
      amounts.length === lines.length ? toMainUnits(total, currency) : null,
    note: order.note,
  }
}

const toMain = (minor: string | bigint | null, currency: string) =>
  minor === null ? null : toMainUnits(BigInt(minor), currency)

const toLines = (address: Address | null | undefined): string[] =>
  address
    ? [
        address.address_1,
        address.address_2,
        [address.city, address.postal_code].filter(Boolean).join(" "),
        [address.province, address.country_code?.toUpperCase()]
          .filter(Boolean)
          .join(" "),
        address.phone,
      ].filter((line): line is string => Boolean(line))
    : []
