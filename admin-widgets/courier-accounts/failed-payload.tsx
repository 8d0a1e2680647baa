import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TrackingPayloadDto } from "../../src/types/tracking"
import { useOrderAction } from "../api/use-order-action"
import { useFormat } from "../format/use-format"

type FailedPayloadProps = { accountId: string; payload: TrackingPayloadDto }

/** One payload that nobody could read; a person may have it tried again. */
export const FailedPayload = ({ accountId, payload }: FailedPayloadProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { mutate, error, isPending } = useOrderAction(
    `courier-accounts/${accountId}/payloads/${payload.id}/retake`
  )
  return (
    <li className="flex flex-col gap-y-1">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {format.moment(payload.received_at)} · {payload.id}
      </Text>
      <div className="flex items-start justify-between gap-x-2">
        <Text size="small">{payload.error}</Text>
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => mutate({})}
        >
          {t("courierAccounts.retake")}
        </Button>
      </div>
      {error && (
        <Alert variant="error" role="alert">
          {error.message}
        </Alert>
      )}
    </li>
  )
}
