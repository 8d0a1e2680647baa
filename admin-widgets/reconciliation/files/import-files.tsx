import { Alert, clx, Container, Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import type { ImportResponse } from "../../../src/types/reconciliation/files"
import { useImportStatements } from "../../api/use-import-statements"
import { ImportedFile } from "./imported-file"

type ImportFilesProps = { account: AccountRow; open: (id: string) => void }

/** Takes files that are dropped or chosen, zip archives too. */
export const ImportFiles = ({ account, open }: ImportFilesProps) => {
  const { t } = useTranslation("order-cycle")
  const load = useImportStatements(account.id)
  const [isOver, setOver] = useState(false)
  const field = useId()
  const send = (files: FileList | null) => {
    if (files?.length) {
      load.mutate([...files])
    }
  }
  return (
    <Container
      className={clx("flex flex-col gap-y-3", isOver && "bg-ui-bg-highlight")}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        send(event.dataTransfer.files)
      }}
    >
      <div className="flex flex-col gap-y-1">
        <Label size="small" htmlFor={field}>
          {t("files.drop", { account: account.name })}
        </Label>
        <Input
          id={field}
          type="file"
          size="small"
          multiple
          disabled={load.isPending}
          onChange={({ target }) => {
            send(target.files)
            // The same file, corrected, may be chosen again.
            target.value = ""
          }}
        />
      </div>
      {load.isPending && (
        <Text size="small" role="status">
          {t("files.sending")}
        </Text>
      )}
      {load.error && (
        <Alert variant="error" role="alert">
          {load.error.message}
        </Alert>
      )}
      {load.data && <Imported answers={load.data} open={open} />}
    </Container>
  )
}

type ImportedProps = { answers: ImportResponse[]; open: (id: string) => void }

const Imported = ({ answers, open }: ImportedProps) => (
  <ul className="flex flex-col gap-y-2">
    {answers
      .flatMap(({ imports }) => imports)
      .map((imported) => (
        <li key={imported.file.id}>
          <ImportedFile imported={imported} open={open} />
        </li>
      ))}
    {answers
      .flatMap(({ refused }) => refused)
      .map(({ name, message }) => (
        <li key={name}>
          <Text size="small" className="text-ui-fg-error" role="alert">
            {`${name}: ${message}`}
          </Text>
        </li>
      ))}
  </ul>
)
