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
import { useCheckOrders } from "../api/use-check-orders"
import { useImportOrders } from "../api/use-import-orders"
import { CheckResult } from "./check-result"
import { readBase64 } from "./read-base64"

/** Sends a file of orders: to be checked only, or to be imported. */
export const UploadOrders = () => {
  const { t } = useTranslation("order-cycle")
  const [file, setFile] = useState<File | null>(null)
  const [channel, setChannel] = useState("")
  const check = useCheckOrders()
  const load = useImportOrders()
  const fileField = useId()
  const channelField = useId()
  const error = check.error ?? load.error
  const isBusy = check.isPending || load.isPending
  const send = async ({ mutate }: typeof check | typeof load) => {
    if (file) {
      check.reset()
      load.reset()
      mutate({
        file_name: file.name,
        content_base64: await readBase64(file),
        channel: channel.trim() || null,
      })
    }
  }
  const forget = () => {
    check.reset()
    load.reset()
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading>{t("intake.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("intake.hint")}
        </Text>
      </div>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Label size="small" htmlFor={fileField}>
            {t("intake.file")}
          </Label>
          <Input
            id={fileField}
            type="file"
            size="small"
            accept=".csv,.json,.gz,.txt"
            onChange={({ target }) => {
              forget()
              setFile(target.files?.[0] ?? null)
            }}
          />
        </div>
        <div className="flex flex-col gap-y-1">
          <Label size="small" htmlFor={channelField}>
            {t("intake.channel")}
          </Label>
          <Input
            id={channelField}
            size="small"
            value={channel}
            placeholder={t("intake.channelHint")}
            onChange={({ target }) => {
              forget()
              setChannel(target.value)
            }}
          />
        </div>
        <Button
          size="small"
          variant="secondary"
          disabled={!file || isBusy}
          isLoading={check.isPending}
          onClick={() => send(check)}
        >
          {t("intake.check")}
        </Button>
        <Button
          size="small"
          disabled={!file || isBusy}
          isLoading={load.isPending}
          onClick={() => send(load)}
        >
          {t("intake.import")}
        </Button>
      </div>
      {error && (
        <div className="px-6 py-4">
          <Alert variant="error">{error.message}</Alert>
        </div>
      )}
      {load.data && (
        <div className="px-6 py-4">
          <Alert variant="success">{t("intake.started")}</Alert>
        </div>
      )}
      {check.data && <CheckResult report={check.data.report} />}
    </Container>
  )
}
