import type { IntakeProfile } from "../profile/intake-profile"
import type { RowProblem } from "../row/row-problem"
import type { OrderDraft } from "./order-draft"
import { orderTexts } from "./order-texts"

const sharedColumns = [
  "currency",
  ...Object.keys(orderTexts),
  "shipping",
  "paid_amount",
]

/** Why the rows of one order cannot become an order, or null. */
export function findOrderProblem(
  draft: OrderDraft,
  profile: IntakeProfile
): RowProblem | null {
  return (
    findConflict(draft) ??
    findEmptiness(draft) ??
    findPolicyProblem(draft, profile)
  )
}

function findConflict({ conflicts }: OrderDraft): RowProblem | null {
  const column = sharedColumns.find((name) => conflicts.has(name))
  const values = column && conflicts.get(column)
  return values
    ? {
        code: "HEADER_CONFLICT",
        column,
        value: [...values].sort().join(", "),
      }
    : null
}

function findEmptiness(draft: OrderDraft): RowProblem | null {
  const { lines } = draft
  if (!lines.some(({ kind }) => kind === "goods" || kind === "custom")) {
    return { code: "ORDER_WITHOUT_GOODS", column: "sku", value: lines[0].sku }
  }
  return totalOf(draft) > 0n
    ? null
    : { code: "ORDER_TOTAL_ZERO", column: "unit_price", value: "0" }
}

const totalOf = ({ lines, shipping }: OrderDraft): bigint =>
  lines.reduce(
    (sum, { price, quantity, discount }) =>
      sum + price * BigInt(quantity) - discount,
    shipping ?? 0n
  )

/** What is refused because the channel's profile wants it so. */
function findPolicyProblem(
  { lost, texts }: OrderDraft,
  { error_policy, customer_missing }: IntakeProfile
): RowProblem | null {
  if (lost && error_policy === "reject_orders") {
    const value = `line ${lost.line}: ${lost.code}`
    return { code: "INTAKE_INCOMPLETE", column: lost.column, value }
  }
  const isKnown = texts.customer || texts.email || texts.phone
  return !isKnown && customer_missing === "reject"
    ? { code: "CUSTOMER_MISSING", column: "customer", value: "" }
    : null
}
