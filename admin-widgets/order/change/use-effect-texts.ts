import { useTranslation } from "react-i18next"
import type { ChangePlan } from "../../../src/types/change-plan"
import { useFormat } from "../../format/use-format"
import { moneyTexts } from "./money-texts"

type EffectPart = "money" | "stock" | "parcels" | "documents" | "promise"

/** A plan in words, part by part; parts that stay as they are are left out. */
export const useEffectTexts = (plan: ChangePlan) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const amount = (amount_minor: string) =>
    format.money({ amount_minor, currency_code: plan.currency_code })
  const day = (time: string | null) => (time ? format.moment(time) : t("none"))
  const parts: Record<EffectPart, string[]> = {
    money: moneyTexts(plan, t, amount),
    stock: plan.stock.map(({ units, title, location, to_location }) =>
      to_location
        ? t("orderChange.moved", { units, title, location, to: to_location })
        : t("orderChange.freed", { units, title, location })
    ),
    parcels: [
      ...plan.parcels.flatMap(({ code, put_away }) => [
        t("orderChange.void", { code }),
        ...put_away.map(({ units, title }) =>
          t("orderChange.putAway", { units, title })
        ),
      ]),
      ...plan.relabel.map(({ code }) => t("orderChange.relabel", { code })),
    ],
    documents: plan.documents.map(({ type, number }) =>
      t("orderChange.outdated", { type: t(`document.${type}`), number })
    ),
    promise: plan.promise
      ? [
          t("orderChange.promise", {
            before: day(plan.promise.before.deliver_at),
            after: day(plan.promise.after.deliver_at),
          }),
        ]
      : [],
  }
  return (Object.entries(parts) as [EffectPart, string[]][])
    .map(([part, texts]) => ({ part, texts }))
    .filter(({ texts }) => texts.length > 0)
}
