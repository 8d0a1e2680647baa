import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useDocuments } from "../api/use-documents"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"
import { documentColumns } from "./document-columns"
import { DocumentDetail } from "./document-detail"
import { documentFilterChoices } from "./document-filter-choices"
import { useBulkPrint } from "./use-bulk-print"
import { pageSize, useDocumentFilters } from "./use-document-filters"

/** Every numbered paper, whether it counts, and its file. */
export const DocumentsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [opened, open] = useState<string | null>(null)
  const { data, error, isPending, refetch } = useDocuments(useDocumentFilters())
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
      <Container className="p-0">
        {error && !data ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <DataTable
            heading={t("documents.title")}
            subHeading={
              data && t("documents.hint", { time: format.moment(data.as_of) })
            }
            data={data?.documents}
            {...bulk}
            columns={columns}
            filters={filters}
            getRowId={({ id }) => id}
            rowCount={data?.count}
            pageSize={pageSize}
            isLoading={isPending}
            emptyState={{
              empty: {
                heading: t("documents.empty"),
                description: t("documents.emptyHint"),
              },
              filtered: {
                heading: t("documents.noHit"),
                description: t("documents.noHitHint"),
              },
            }}
          />
        )}
      </Container>
    </div>
  )
}
