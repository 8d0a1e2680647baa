import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { RefreshedTrackerResponse } from "../../src/types/tracking-queue"
import { useOrderAction } from "../api/use-order-action"
import { useFormat } from "../format/use-format"

/** Lets the courier be asked now, and says when that is. */
export const RefreshTracker = ({ trackerId }: { trackerId: string }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const ask = useOrderAction(`trackers/${trackerId}/refresh`)
  const answer = ask.data as RefreshedTrackerResponse | undefined
  const { account, asked_from, waits_for } = answer?.refresh ?? {}
  return (
    <>
      <Button
        size="small"
        isLoading={ask.isPending}
        onClick={() => ask.mutate({})}
      >
        {t("trackers.refresh")}
      </Button>
      {answer && (
        <Text size="small" role="status">
          {t(`trackers.asked.${waits_for ?? "now"}`, {
            account,
            time: asked_from && format.moment(asked_from),
          })}
        </Text>
      )}
      {ask.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {ask.error.message}
        </Text>
      )}
    </>
  )
}
