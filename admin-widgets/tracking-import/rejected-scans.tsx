import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { RejectedScanDto } from "../../src/types/tracking-import"
import { useFormat } from "../format/use-format"
import { PagedTable } from "../reports/paged-table"

/** Rows that cannot be used, where in the file they stand, and why. */
export const RejectedScans = ({
  rejected,
}: {
  rejected: RejectedScanDto[]
}) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <div>
      <Heading level="h2" className="px-6 py-4">
        {t("trackingImport.rejected")}
      </Heading>
      <PagedTable
        label={t("trackingImport.rejected")}
        rows={rejected}
        rowKey={({ line, column }, index) => `${line} ${column} ${index}`}
        columns={[
          {
            name: "line",
            header: t("trackingImport.line"),
            isNumber: true,
            cell: ({ line }) => format.whole(line),
          },
          {
            name: "column",
            header: t("trackingImport.column"),
            cell: ({ column }) => column || t("none"),
          },
          {
            name: "message",
            header: t("trackingImport.message"),
            cell: ({ message }) => message,
          },
        ]}
      />
    </div>
  )
}
