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
import { useImportScans } from "../api/use-import-scans"
import { readText } from "../packing-facts/read-text"
import { ScansResult } from "./scans-result"

/** Takes in a courier's file of scans, and says what came of each row. */
export const TrackingImportPage = () => {
  const { t } = useTranslation("order-cycle")
  const [file, setFile] = useState<File | null>(null)
  const load = useImportScans()
  const field = useId()
  const send = async () => {
    if (file) {
      load.mutate(await readText(file))
    }
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h1">{t("trackingImport.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("trackingImport.hint")}
        </Text>
      </div>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Label size="small" htmlFor={field}>
            {t("trackingImport.file")}
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
          {t("trackingImport.import")}
        </Button>
      </div>
      {load.error && (
        <div className="px-6 py-4">
          <Alert variant="error" role="alert">
            {load.error.message}
          </Alert>
        </div>
      )}
      {load.data && <ScansResult result={load.data.import} />}
    </Container>
  )
}
