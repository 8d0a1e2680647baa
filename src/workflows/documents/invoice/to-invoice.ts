import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { IssueInvoiceInput } from "../../../modules/documents/issue/to-invoice-input"
import { toLineTitle } from "../../packing/order/to-line-title"
import { toBuyer } from "../delivery-note/to-buyer"
import { toLanguage } from "../delivery-note/to-language"
import type { OrderForInvoice } from "./order-for-invoice"
import { toTreatment } from "./to-treatment"

type Contents = IssueInvoiceInput["contents"]

/**
 * Gathers what an order's invoice says, with the tax that core charged, so
 * that the two can be compared. Prices are with tax when all taxed ones are.
 */
export function toInvoice(order: OrderForInvoice): Contents {
  const items = order.items.filter(({ quantity }) => Number(quantity) > 0)
  const methods = order.shipping_methods ?? []
  const taxed = [...items, ...methods].filter(({ tax_lines }) =>
    (tax_lines ?? []).some(({ rate }) => Number(rate) > 0)
  )
  const isInside =
    taxed.length > 0 && taxed.every(({ is_tax_inclusive }) => is_tax_inclusive)
  return {
    language: toLanguage(order),
    buyer: toBuyer({
      ...order,
      shipping_address: order.billing_address ?? order.shipping_address,
    }),
    order: {
      display_id: order.display_id,
      placed_at: new Date(order.created_at).toISOString(),
    },
    currency_code: order.currency_code,
    prices_include_tax: isInside,
    charged_tax: print(order.tax_total),
    lines: items.map((item) => toInvoiceLine(item, isInside)),
    shipping: methods.length
      ? {
          title: methods.map(({ name }) => name).join(", "),
          amount: print(
            methods.reduce(
              (sum, method) => MathBN.add(sum, netOf(method, isInside)),
              MathBN.convert(0)
            )
          ),
          tax: toTreatment("Shipping", methods[0].tax_lines),
        }
      : null,
  }
}

function toInvoiceLine(
  item: OrderForInvoice["items"][number],
  isInside: boolean
): Contents["lines"][number] {
  const title = toLineTitle(item)
  const net = netOf(item, isInside)
  const gross = MathBN.mult(item.unit_price, item.quantity)
  // A price with tax on an invoice without: what is left is its net price.
  const isOff = MathBN.lt(gross, net) || (item.is_tax_inclusive && !isInside)
  return {
    sku: item.variant_sku,
    title,
    quantity: Number(item.quantity),
    unit: "pcs",
    unit_price: print(isOff ? MathBN.div(net, item.quantity) : item.unit_price),
    discount: isOff ? "0" : print(MathBN.sub(gross, net)),
    tax: toTreatment(title, item.tax_lines),
  }
}

const netOf = (
  part: { total: BigNumberInput; tax_total: BigNumberInput },
  isInside: boolean
) => (isInside ? part.total : MathBN.sub(part.total, part.tax_total))

const print = (amount: BigNumberInput) => MathBN.convert(amount).toFixed()
