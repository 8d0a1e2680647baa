import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AcceptSuggestionsResponse } from "../../../src/types/replenishment/suggestions"
import { orderPath } from "../parts/order-path"

type AcceptAnswerProps = {
  answer: AcceptSuggestionsResponse | undefined
  error: Error | null
}

/** The orders that were drafted, and what could not be. */
export const AcceptAnswer = ({ answer, error }: AcceptAnswerProps) => {
  const { t } = useTranslation("order-cycle")
  if (error) {
    return (
      <Alert variant="error" role="alert">
        {error.message}
      </Alert>
    )
  }
  if (!answer) {
    return null
  }
  const { purchase_orders: orders, refused } = answer
  return (
    <Alert variant={refused.length ? "warning" : "success"} role="status">
      <ul className="flex flex-col gap-y-1">
        {orders.map(({ id, number, supplier_name, line_count }) => (
          <li key={id}>
            <Link to={orderPath(id)} className="text-ui-tag-blue-text">
              {number}
            </Link>
            {` · ${t("reorder.drafted", { supplier: supplier_name, count: line_count })}`}
          </li>
        ))}
        {refused.map(({ id, message }) => (
          <li key={id}>{message}</li>
        ))}
      </ul>
    </Alert>
  )
}
