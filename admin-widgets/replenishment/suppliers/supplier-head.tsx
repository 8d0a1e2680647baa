import { Button, Container, Heading, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { SupplierRow } from "../../../src/types/replenishment/suppliers"
import { useFormat } from "../../format/use-format"
import { Figure } from "../item/figure"
import { moneyText } from "../parts/money-text"

type SupplierHeadProps = { supplier: SupplierRow; edit: () => void }

/** Who it is and on which terms it sells. */
export const SupplierHead = ({ supplier, edit }: SupplierHeadProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const money = (minor: string | null) =>
    minor === null
      ? t("none")
      : moneyText(minor, supplier.currency_code, t, format)
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Heading>{supplier.name}</Heading>
          <StatusBadge color={supplier.is_active ? "green" : "grey"}>
            {t(supplier.is_active ? "supplier.active" : "supplier.inactive")}
          </StatusBadge>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" variant="secondary" asChild>
            <Link
              to={`/order-cycle/purchase-orders?${new URLSearchParams({
                supplier_id: JSON.stringify(supplier.id),
              })}`}
            >
              {t("supplier.orders")}
            </Link>
          </Button>
          <Button size="small" variant="secondary" onClick={edit}>
            {t("supplier.edit")}
          </Button>
        </div>
      </div>
      <dl className="grid grid-cols-2 gap-4 md:grid-cols-3">
        <Figure name={t("supplierField.code")}>{supplier.code}</Figure>
        <Figure name={t("supplierField.email")}>
          {supplier.email ?? t("none")}
        </Figure>
        <Figure name={t("supplier.mode")}>
          {t(`supplierMode.${supplier.mode}`)}
        </Figure>
        <Figure name={t("supplier.stated")}>
          {supplier.stated_days === null
            ? t("supplier.assumed")
            : t("supplier.days", { days: format.whole(supplier.stated_days) })}
        </Figure>
        <Figure name={t("supplierField.minimum")}>
          {money(supplier.minimum_minor)}
        </Figure>
        <Figure name={t("supplierField.free_freight")}>
          {money(supplier.free_freight_minor)}
        </Figure>
        <Figure name={t("supplierField.time_zone")}>
          {supplier.time_zone}
        </Figure>
        <Figure name={t("supplier.currency")}>
          {supplier.currency_code.toUpperCase()}
        </Figure>
      </dl>
    </Container>
  )
}
