import { Alert, Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import { useTranslation } from "react-i18next"
import type {
  SupplierItemImportBody,
  SupplierItemImportResponse,
} from "../../../src/types/replenishment/supplier-items"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { useFormat } from "../../format/use-format"
import { readText } from "../../packing-facts/read-text"
import { RejectsTable } from "../../reports/rejects-table"
import { ErrorText } from "../parts/error-text"

/** Takes a CSV; good rows are kept, bad ones told by line and column. */
export const ImportItems = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation("order-cycle")
  const load = useReplenishmentAction<SupplierItemImportResponse>()
  const field = useId()
  const send = async (file: File | undefined) => {
    if (file) {
      const body: SupplierItemImportBody = {
        file_name: file.name,
        content: await readText(file),
      }
      load.mutate({ path: "supplier-items/import", body })
    }
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading level="h2">{t("supplierImport.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("supplierImport.hint")}
          </Text>
        </div>
        {children}
      </div>
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Label size="small" htmlFor={field}>
          {t("factImport.file")}
        </Label>
        <Input
          id={field}
          type="file"
          size="small"
          accept=".csv,.txt"
          disabled={load.isPending}
          onChange={({ target }) => {
            void send(target.files?.[0])
            // The same file, corrected, may be chosen again.
            target.value = ""
          }}
        />
        <ErrorText error={load.error} />
      </div>
      {load.data && <Imported result={load.data} />}
    </Container>
  )
}

const Imported = ({ result }: { result: SupplierItemImportResponse }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { rejects } = result
  return (
    <div>
      <div className="px-6 py-4">
        <Alert variant={rejects.length ? "warning" : "success"} role="status">
          {t("supplierImport.result", {
            created: format.whole(result.created),
            changed: format.whole(result.changed),
            unchanged: format.whole(result.unchanged),
            rejected: format.whole(rejects.length),
          })}
        </Alert>
      </div>
      {rejects.length > 0 && (
        <RejectsTable label={t("supplierImport.rejects")} rejects={rejects} />
      )}
    </div>
  )
}
