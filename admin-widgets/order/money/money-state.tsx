import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderMoneyRow } from "../../../src/types/reconciliation/order-money"
import { useFormat } from "../../format/use-format"

const colours = {
  NONE: "grey",
  SHORT: "orange",
  EXACT: "green",
  OVER: "blue",
  UNPROVEN: "red",
} as const

/** Parts that are told only when there is some of it. */
const parts = [
  ["inFlight", "in_flight_minor"],
  ["unproven", "unproven_minor"],
  ["writtenOff", "written_off_minor"],
  ["unapplied", "unapplied_minor"],
] as const

/** One currency: how what came stands to what is due. */
export const MoneyState = ({ money }: { money: OrderMoneyRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const print = (amount_minor: string) =>
    format.money({ amount_minor, currency_code: money.currency_code })
  const told = parts
    .filter(([, figure]) => money[figure] !== "0")
    .map(([key, figure]) =>
      t(`orderMoney.${key}`, { amount: print(money[figure]) })
    )
  const proven = t("orderMoney.figures", {
    proven: print(money.proven_minor),
    due: print(money.due_minor),
  })
  return (
    <li className="flex flex-wrap items-center gap-2">
      <StatusBadge color={colours[money.state]}>
        {t(`orderMoney.state.${money.state}`)}
      </StatusBadge>
      <Text size="small">{[proven, ...told].join(" · ")}</Text>
    </li>
  )
}
