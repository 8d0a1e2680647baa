import { Container, Heading, StatusBadge } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormat } from "../../format/use-format"
import { useActorName } from "../../reconciliation/use-actor-name"
import { Figure } from "../item/figure"
import { moneyText } from "../parts/money-text"
import { PurchaseState } from "./purchase-state"
import type { WholeOrder } from "./whole-order"

type OrderHeadProps = { order: WholeOrder; children: ReactNode }

/** From whom, for where, how far it is and what it is worth. */
export const OrderHead = ({ order, children }: OrderHeadProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const by = (time: string | null, actor: string | null) =>
    time === null
      ? t("none")
      : [format.shortMoment(time), actor && actorName(actor)]
          .filter(Boolean)
          .join(" · ")
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading>{order.number}</Heading>
        <PurchaseState state={order.state} />
        {order.is_late && (
          <StatusBadge color="red">{t("purchase.late")}</StatusBadge>
        )}
      </div>
      <dl className="grid grid-cols-2 gap-4 md:grid-cols-3">
        <Figure name={t("reorder.supplier")}>
          <Link
            to={`/order-cycle/suppliers/${order.supplier_id}`}
            className="text-ui-tag-blue-text"
          >
            {order.supplier_name}
          </Link>
        </Figure>
        <Figure name={t("reorder.location")}>
          {order.location_name ?? t("none")}
        </Figure>
        <Figure name={t("purchase.sent")} hint={mailText(order, t)}>
          {by(order.sent_at, order.sent_by)}
        </Figure>
        <Figure name={t("purchase.expected")}>
          {order.expected_on ? format.day(order.expected_on) : t("none")}
        </Figure>
        <Figure name={t("purchase.openOf")}>
          {t("purchase.units", {
            open: format.whole(order.open),
            ordered: format.whole(order.ordered),
          })}
        </Figure>
        <Figure name={t("reorder.value")}>
          {moneyText(order.value_minor, order.currency_code, t, format)}
        </Figure>
        <Figure name={t("purchase.created")}>
          {by(order.created_at, order.created_by)}
        </Figure>
        {order.canceled_at && (
          <Figure name={t("purchase.canceled")}>
            {by(order.canceled_at, order.canceled_by)}
          </Figure>
        )}
        {order.note && <Figure name={t("purchase.note")}>{order.note}</Figure>}
      </dl>
      {children}
    </Container>
  )
}

const mailText = ({ mail }: WholeOrder, t: (key: string) => string) =>
  mail && t(`purchaseMail.${mail}`)
