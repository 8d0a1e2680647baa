import {
  Alert,
  Button,
  Container,
  Heading,
  Input,
  Label,
  Text,
} from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PackingTable } from "../../src/types/packing-facts"
import { useImportFacts } from "../api/use-import-facts"
import { LabelledSelect } from "../order/labelled-select"
import { ImportResult } from "./import-result"
import { readText } from "./read-text"

/** Imports a CSV; more than one table leaves a choice. */
export const ImportFacts = ({ tables }: { tables: PackingTable[] }) => {
  const { t } = useTranslation("order-cycle")
  const [table, setTable] = useState(tables[0])
  const [file, setFile] = useState<File | null>(null)
  const load = useImportFacts()
  const field = useId()
  const send = async () => {
    if (file) {
      load.mutate({ table, content: await readText(file) })
    }
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{t("factImport.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`factImport.hint.${table}`)}
        </Text>
      </div>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        {tables.length > 1 && (
          <div className="flex flex-col gap-y-1">
            <LabelledSelect
              label={t("factImport.table")}
              value={table}
              options={tables.map((value) => ({
                value,
                text: t(`factImport.of.${value}`),
              }))}
              change={(chosen) => {
                load.reset()
                setTable(chosen)
              }}
            />
          </div>
        )}
        <div className="flex flex-col gap-y-1">
          <Label size="small" htmlFor={field}>
            {t("factImport.file")}
          </Label>
          <Input
            id={field}
            type="file"
            size="small"
            accept=".csv,.txt"
            onChange={({ target }) => {
              load.reset()
              setFile(target.files?.[0] ?? null)
            }}
          />
        </div>
        <Button
          size="small"
          disabled={!file}
          isLoading={load.isPending}
          onClick={send}
        >
          {t("factImport.import")}
        </Button>
      </div>
      {load.error && (
        <div className="px-6 py-4">
          <Alert variant="error" role="alert">
            {load.error.message}
          </Alert>
        </div>
      )}
      {load.data && <ImportResult result={load.data} />}
    </Container>
  )
}
