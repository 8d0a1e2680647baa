import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"
import { PagedTable } from "../reports/paged-table"

type RejectRow = {
  line: number
  external_id: string | null
  column: string | null
  code: string
  value: string | null
  message: string
}

type RejectTableProps = { rejects: RejectRow[]; omitted: number }

/** Refused rows: where in the file, and what is wrong, in the server's words. */
export const RejectTable = ({ rejects, omitted }: RejectTableProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <div>
      <PagedTable<RejectRow>
        label={t("intake.rejects")}
        rows={rejects}
        rowKey={({ line, code }, index) => `${line} ${code} ${index}`}
        columns={[
          {
            name: "line",
            header: t("intake.line"),
            isNumber: true,
            cell: ({ line }) => format.whole(line),
          },
          {
            name: "order",
            header: t("intake.order"),
            cell: ({ external_id }) => external_id || t("none"),
          },
          {
            name: "column",
            header: t("intake.column"),
            cell: ({ column }) => column || t("none"),
          },
          { name: "code", header: t("intake.code"), cell: ({ code }) => code },
          {
            name: "value",
            header: t("intake.value"),
            cell: ({ value }) => value || t("none"),
          },
          {
            name: "message",
            header: t("intake.message"),
            cell: ({ message }) => message,
          },
        ]}
      />
      {omitted > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("intake.omitted", { count: omitted, more: format.whole(omitted) })}
        </Text>
      )}
    </div>
  )
}
