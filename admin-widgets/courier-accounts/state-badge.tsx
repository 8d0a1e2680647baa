import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CourierAccountRow } from "../../src/types/courier-accounts"
import { useFormat } from "../format/use-format"
import { accountState } from "./account-state"

const colors = {
  off: "grey",
  gone: "red",
  paused: "red",
  open: "red",
  resting: "orange",
  works: "green",
} as const

/** Whether an account is asked; if not, why and until when. */
export const StateBadge = ({ account }: { account: CourierAccountRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const state = accountState(account, new Date())
  const until = state === "open" ? account.breaker_until : account.retry_at
  return (
    <StatusBadge color={colors[state]}>
      {t(`courierAccounts.state.${state}`, {
        until: until ? format.shortMoment(until) : t("none"),
      })}
    </StatusBadge>
  )
}
