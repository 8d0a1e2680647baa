import { useTranslation } from "react-i18next"
import { useGrantedRefunds } from "../api/use-granted-refunds"
import { Failure } from "../reports/failure"
import { GrantedRefundItem } from "./granted-refund-item"

/** Refunds that the shop owes, each with its state. */
export const GrantedRefunds = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation("order-cycle")
  const { data, error, refetch } = useGrantedRefunds(orderId)
  if (error) {
    return <Failure error={error} retry={() => refetch()} />
  }
  return data?.length ? (
    <ul className="flex flex-col gap-y-3" aria-label={t("refund.title")}>
      {data.map((refund) => (
        <GrantedRefundItem key={refund.id} refund={refund} />
      ))}
    </ul>
  ) : null
}
