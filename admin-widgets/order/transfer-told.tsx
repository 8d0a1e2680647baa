import { Copy, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useTransferCode } from "../api/use-transfer-code"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"

/** Code and amount that the buyer was told, and his page. */
export const TransferTold = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data, error, refetch } = useTransferCode(orderId)
  if (error) {
    return <Failure error={error} retry={() => refetch()} />
  }
  if (!data) {
    return null
  }
  const { code, amount, currency_code, state, valid_to, told_at, url } = data
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" leading="compact">
        {t(`transferCode.${state}`, {
          amount: format.mainUnits(amount, currency_code),
          code,
          time: format.moment(valid_to),
        })}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {told_at
          ? t("transferCode.told", { time: format.moment(told_at) })
          : t("transferCode.notTold")}
      </Text>
      {url && (
        <div className="flex items-center gap-x-2">
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {t("transferCode.page")}
          </a>
          <Copy content={url} aria-label={t("transferCode.copy")} />
        </div>
      )}
    </div>
  )
}
