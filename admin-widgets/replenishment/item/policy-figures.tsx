import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Translate } from "../../../src/format/translate"
import type { ItemForecast } from "../../../src/types/replenishment/forecasts"
import { useFormat } from "../../format/use-format"
import { ChanceBadge } from "../parts/chance-badge"
import { methodText } from "../parts/method-text"
import { unitsText } from "../parts/units-text"
import { Figure } from "./figure"

/** What is here, what the policy makes of it, and the chance of running out. */
export const PolicyFigures = ({ forecast }: { forecast: ItemForecast }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { policy, position } = forecast
  return (
    <Container
      className="flex flex-col gap-y-3 px-6 py-4"
      role="region"
      aria-label={t("itemPolicy.figures")}
    >
      <Heading level="h2">{t("itemPolicy.figures")}</Heading>
      <dl className="grid grid-cols-2 gap-4 md:grid-cols-3">
        <Figure name={t("itemPolicy.chance")}>
          <ChanceBadge chance={forecast.p_stock_out} />
        </Figure>
        <Figure name={t("itemPolicy.stockOut")}>
          {forecast.stock_out_on
            ? format.day(forecast.stock_out_on)
            : t("itemPolicy.noStockOut")}
        </Figure>
        <Figure name={t("itemPolicy.lost")}>
          {forecast.expected_lost === null
            ? t("none")
            : format.number(forecast.expected_lost)}
        </Figure>
        {position && (
          <Figure
            name={t("itemPolicy.position")}
            hint={t("itemPolicy.parts", {
              onHand: format.whole(position.on_hand),
              reserved: format.whole(position.reserved),
              backordered: format.whole(position.backordered),
              onOrder: format.whole(position.on_order + position.transfers_in),
            })}
          >
            {format.whole(position.position)}
          </Figure>
        )}
        {policy && (
          <>
            <Figure
              name={t("itemPolicy.service")}
              hint={t(`serviceFrom.${policy.service_from}`)}
            >
              {format.share(policy.service)}
            </Figure>
            {(["reorder_point", "order_up_to", "safety_stock"] as const).map(
              (name) => (
                <Figure key={name} name={t(`itemPolicy.${name}`)}>
                  {unitsText(policy[name], t, format)}
                </Figure>
              )
            )}
            <Figure
              name={t("itemPolicy.lead")}
              hint={t(`leadFrom.${policy.lead_from}`)}
            >
              {t("itemPolicy.leadDays", {
                mean: format.number(policy.lead_mean_days),
                p90: format.number(policy.lead_p90_days),
              })}
            </Figure>
          </>
        )}
        <Figure
          name={t("itemPolicy.method")}
          hint={weightText(forecast, format.share, t)}
        >
          {forecast.method ? methodText(forecast.method, t) : t("none")}
        </Figure>
      </dl>
    </Container>
  )
}

/** The three that weigh most. */
const weightText = (
  { weights }: ItemForecast,
  share: (value: number) => string,
  t: Translate
) =>
  Object.entries(weights)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([method, weight]) => `${methodText(method, t)} ${share(weight)}`)
    .join(", ") || null
