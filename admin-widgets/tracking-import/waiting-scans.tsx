import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TrackingImportResponse } from "../../src/types/tracking-import"
import { useFormat } from "../format/use-format"
import { PagedTable } from "../reports/paged-table"

type WaitingScansProps = {
  waiting: TrackingImportResponse["import"]["waiting"]
}

/** Good rows of numbers that no shipment has yet. */
export const WaitingScans = ({ waiting }: WaitingScansProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <div>
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{t("trackingImport.waiting")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("trackingImport.waitingHint")}
        </Text>
      </div>
      <PagedTable
        label={t("trackingImport.waiting")}
        rows={waiting}
        rowKey={({ line }, index) => `${line} ${index}`}
        columns={[
          {
            name: "line",
            header: t("trackingImport.line"),
            isNumber: true,
            cell: ({ line }) => format.whole(line),
          },
          {
            name: "courier",
            header: t("trackingImport.courier"),
            cell: ({ courier }) => courier,
          },
          {
            name: "number",
            header: t("trackingImport.number"),
            cell: ({ tracking_number }) => tracking_number,
          },
        ]}
      />
    </div>
  )
}
