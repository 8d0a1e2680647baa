import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"
import { PagedTable } from "./paged-table"

type RejectsTableProps = {
  label: string
  rejects: { line: number; column: string | null; message: string }[]
}

/** Lines of a file that were not taken, and what is wrong with each. */
export const RejectsTable = ({ label, rejects }: RejectsTableProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <PagedTable
      label={label}
      rows={rejects}
      rowKey={({ line, column }) => `${line} ${column}`}
      columns={[
        {
          name: "line",
          header: t("intake.line"),
          isNumber: true,
          cell: ({ line }) => format.whole(line),
        },
        {
          name: "column",
          header: t("intake.column"),
          cell: ({ column }) => column ?? t("none"),
        },
        {
          name: "message",
          header: t("intake.message"),
          cell: ({ message }) => message,
        },
      ]}
    />
  )
}
