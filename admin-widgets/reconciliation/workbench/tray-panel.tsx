import { Button, Checkbox, Heading, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../format/use-format"
import type { Tray } from "./tray"
import type { TrayPlan } from "./tray-plan"

type TrayPanelProps = {
  tray: Tray
  plan: TrayPlan
  currency: string
  /** Whether its difference was agreed to. */
  isAgreed: boolean
  isReady: boolean
  isPending: boolean
  agree: (isAgreed: boolean) => void
  confirm: () => void
  split: () => void
  clear: () => void
}

/** What was collected, and how far it adds up. */
export const TrayPanel = ({
  tray,
  plan,
  currency,
  isAgreed,
  isReady,
  isPending,
  agree,
  confirm,
  split,
  clear,
}: TrayPanelProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const field = useId()
  const money = (minor: bigint) =>
    format.money({ amount_minor: minor.toString(), currency_code: currency })
  const difference = money(plan.difference_minor)
  return (
    <section
      aria-label={t("reconciliation.tray")}
      className="flex flex-col gap-y-2 px-4 py-3"
    >
      <Heading level="h3">{t("reconciliation.tray")}</Heading>
      <Text size="small">
        {t("reconciliation.trayLines", {
          count: tray.lines.length,
          amount: money(plan.lines_minor),
        })}
      </Text>
      <Text size="small">
        {t("reconciliation.trayItems", {
          count: tray.items.length,
          amount: money(plan.items_minor),
        })}
      </Text>
      <Text size="small" weight="plus" role="status" className="tabular-nums">
        {t("reconciliation.difference", { amount: difference })}
      </Text>
      {plan.problem && (
        <Text size="small" className="text-ui-fg-error">
          {t(`reconciliation.problem.${plan.problem}`)}
        </Text>
      )}
      {!plan.problem && plan.remainder !== "none" && (
        <div className="flex items-center gap-x-2">
          <Checkbox
            id={field}
            checked={isAgreed}
            onCheckedChange={(checked) => agree(checked === true)}
          />
          <Label size="small" htmlFor={field}>
            {t(`reconciliation.remainder.${plan.remainder}`, {
              amount: money(
                plan.difference_minor < 0n
                  ? -plan.difference_minor
                  : plan.difference_minor
              ),
            })}
          </Label>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          disabled={!isReady}
          isLoading={isPending}
          onClick={confirm}
        >
          {t("reconciliation.confirmTray")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={tray.items.length === 0 || tray.lines.length !== 1}
          onClick={split}
        >
          {t("reconciliation.split")}
        </Button>
        <Button size="small" variant="transparent" onClick={clear}>
          {t("reconciliation.clear")}
        </Button>
      </div>
    </section>
  )
}
