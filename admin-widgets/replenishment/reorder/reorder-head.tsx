import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { ReorderListResponse } from "../../../src/types/replenishment/suggestions"
import { useFormat } from "../../format/use-format"
import { AsOf } from "../parts/as-of"

type ReorderHeadProps = { list: ReorderListResponse | undefined }

const elsewhere = [
  "purchase-orders",
  "suppliers",
  "counts",
  "stock-alerts",
  "stock-health",
  "backtest",
] as const

/** What the list comes to, per currency, and where the rest of it is done. */
export const ReorderHead = ({ list }: ReorderHeadProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Container className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading>{t("reorder.page")}</Heading>
        <nav
          aria-label={t("replenishment.pages")}
          className="flex flex-wrap gap-3"
        >
          {elsewhere.map((path) => (
            <Link
              key={path}
              to={`/order-cycle/${path}`}
              className="txt-compact-small text-ui-tag-blue-text"
            >
              {t(`replenishment.page.${path}`)}
            </Link>
          ))}
        </nav>
      </div>
      {list && <AsOf time={list.as_of} isStale={list.is_stale} />}
      {list && <Worth list={list} />}
    </Container>
  )
}

const Worth = ({ list }: { list: ReorderListResponse }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <ul className="flex flex-wrap gap-3" aria-label={t("reorder.value")}>
      {list.values.map(({ count, ...money }) => (
        <li key={money.currency_code}>
          <Text size="small" weight="plus">
            {t("reorder.worth", {
              amount: format.money({
                amount_minor: money.value_minor,
                currency_code: money.currency_code,
              }),
              count,
            })}
          </Text>
        </li>
      ))}
      {list.without_cost > 0 && (
        <li>
          <Text size="small" className="text-ui-fg-subtle">
            {t("reorder.withoutCost", { count: list.without_cost })}
          </Text>
        </li>
      )}
    </ul>
  )
}
