import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useDocuments } from "../api/use-documents"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { documentColumns } from "./document-columns"
import { DocumentDetail } from "./document-detail"
import { documentFilterChoices } from "./document-filter-choices"
import { useBulkPrint } from "./use-bulk-print"
import { useDocumentFilters } from "./use-document-filters"

/** Every numbered paper, whether it counts, and its file. */
export const DocumentsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [opened, open] = useState<string | null>(null)
  const answer = useDocuments(useDocumentFilters())
  const { data } = answer
  const bulk = useBulkPrint()
  const columns = useMemo(
    () => documentColumns(t, format, ({ id }) => open(id)),
    [t, format]
  )
  const filters = useMemo(() => documentFilterChoices(t), [t])
  const document = data?.documents.find(({ id }) => id === opened)
  return (
    <div className="flex flex-col gap-y-3">
      {document && (
        <DocumentDetail
          key={document.id}
          document={document}
          close={() => open(null)}
        />
      )}
      <ListCard
        words="documents"
        subHeading={
          data && t("documents.hint", { time: format.moment(data.as_of) })
        }
        answer={answer}
        rows={data?.documents}
        {...bulk}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowCount={data?.count}
      />
    </div>
  )
}
