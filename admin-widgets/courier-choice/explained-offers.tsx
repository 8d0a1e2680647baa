import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  ExplainedChoice,
  ExplainedOffer,
} from "../../src/types/courier-choice"
import { useFormat } from "../format/use-format"
import { PagedTable } from "../reports/paged-table"
import { offerColumns } from "./offer-columns"

type ExplainedOffersProps = {
  choice: ExplainedChoice
  choose: (offer: ExplainedOffer) => void
}

/** Offers by what they cost in the end, and what is at stake. */
export const ExplainedOffers = ({ choice, choose }: ExplainedOffersProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { currency, value_minor, late_cost_minor, is_late_cost_set } = choice
  const money = (amount_minor: string) =>
    format.money({ amount_minor, currency_code: currency })
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" className="text-ui-fg-subtle">
        {t("courierChoice.stakes", {
          value: money(value_minor),
          late: money(late_cost_minor),
          from: format.day(choice.from),
          to: format.day(choice.to),
        })}
      </Text>
      {!is_late_cost_set && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("courierChoice.noLateCost", { currency: currency.toUpperCase() })}
        </Text>
      )}
      <PagedTable
        label={t("courierChoice.title")}
        rows={choice.offers}
        columns={offerColumns(choice, t, format, choose)}
        rowKey={({ courier, service }) => JSON.stringify([courier, service])}
      />
    </div>
  )
}
