import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReleasedOrdersResponse } from "../../src/types/order-desk"

type BulkAnswerProps = {
  answer: ReleasedOrdersResponse | null
  error: Error | null
}

/** What became of the orders that were to be released together. */
export const BulkAnswer = ({ answer, error }: BulkAnswerProps) => {
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
  const { released, refused } = answer
  const messages = [...new Set(refused.map(({ message }) => message))]
  return (
    <Alert variant={refused.length ? "warning" : "success"} role="status">
      {t("orders.released", { count: released.length })}
      {refused.length
        ? ` · ${t("orders.notReleased", { count: refused.length })}: ${messages.join(" ")}`
        : ""}
    </Alert>
  )
}
