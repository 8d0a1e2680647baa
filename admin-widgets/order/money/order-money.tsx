import { useTranslation } from "react-i18next"
import { useOrderMoney } from "../../api/use-order-money"
import { Failure } from "../../reports/failure"
import { DocumentList } from "../document-list"
import { DiscrepancyItem } from "./discrepancy-item"
import { MatchItem } from "./match-item"
import { MoneyList } from "./money-list"
import { MoneyState } from "./money-state"
import { MoveItem } from "./move-item"
import { OpenRefundItem } from "./open-refund-item"

/** An order's money as statements prove it; what has nothing to say is left out. */
export const OrderMoney = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation("order-cycle")
  const { data, error, refetch } = useOrderMoney(orderId)
  if (error) {
    return <Failure error={error} retry={() => refetch()} />
  }
  if (!data) {
    return null
  }
  return (
    <>
      <MoneyList title={t("orderMoney.title")} rows={data.order_money}>
        {(row) => <MoneyState key={row.currency_code} money={row} />}
      </MoneyList>
      <MoneyList title={t("orderMoney.matches")} rows={data.matches}>
        {(row) => <MatchItem key={row.match_id + row.item_kind} match={row} />}
      </MoneyList>
      <MoneyList title={t("orderMoney.moves")} rows={data.moves}>
        {(row) => <MoveItem key={row.entity_id} move={row} />}
      </MoneyList>
      <MoneyList title={t("orderMoney.openRefunds")} rows={data.open_refunds}>
        {(row) => <OpenRefundItem key={row.id} refund={row} />}
      </MoneyList>
      <MoneyList
        title={t("orderMoney.discrepancies")}
        rows={data.discrepancies}
      >
        {(row) => <DiscrepancyItem key={row.id} discrepancy={row} />}
      </MoneyList>
      {data.receipts.length > 0 && (
        <section aria-label={t("orderMoney.receipts")}>
          <DocumentList
            documents={data.receipts.map((receipt) => ({
              ...receipt,
              type: "receipt" as const,
            }))}
          />
        </section>
      )}
    </>
  )
}
