import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PackingImportResponse } from "../../src/types/packing-facts"
import { useFormat } from "../format/use-format"
import { RejectsTable } from "../reports/rejects-table"

/** What came of a file: how many lines counted, and what is wrong with others. */
export const ImportResult = ({ result }: { result: PackingImportResponse }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { imported, problems, unknown_columns } = result
  return (
    <div>
      <div className="flex flex-col gap-y-2 px-6 py-4" role="status">
        <Alert variant={problems.length ? "warning" : "success"}>
          {t("factImport.imported", {
            count: imported,
            rows: format.whole(imported),
          })}
        </Alert>
        {unknown_columns.length > 0 && (
          <Alert variant="warning">
            {t("factImport.unknown", { columns: unknown_columns.join(", ") })}
          </Alert>
        )}
      </div>
      {problems.length > 0 && (
        <RejectsTable label={t("factImport.problems")} rejects={problems} />
      )}
    </div>
  )
}
