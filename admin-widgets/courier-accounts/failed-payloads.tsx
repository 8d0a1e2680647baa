import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFailedPayloads } from "../api/use-failed-payloads"
import { Failure } from "../reports/failure"
import { FailedPayload } from "./failed-payload"

/** What an account was sent and nobody could read, with the reason. */
export const FailedPayloads = ({ accountId }: { accountId: string }) => {
  const { t } = useTranslation("order-cycle")
  const { data, error, refetch } = useFailedPayloads(accountId)
  if (error && !data) {
    return <Failure error={error} retry={() => refetch()} />
  }
  if (!data) {
    return <Text size="small">{t("loading")}</Text>
  }
  if (!data.count) {
    return <Text size="small">{t("courierAccounts.allRead")}</Text>
  }
  return (
    <>
      {data.count > data.payloads.length && (
        <Alert variant="info">
          {t("courierAccounts.lastOf", {
            shown: data.payloads.length,
            all: data.count,
          })}
        </Alert>
      )}
      <ul className="flex flex-col gap-y-2">
        {data.payloads.map((payload) => (
          <FailedPayload
            key={payload.id}
            accountId={accountId}
            payload={payload}
          />
        ))}
      </ul>
    </>
  )
}
