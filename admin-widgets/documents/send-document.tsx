import { Button, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { newClientId } from "../api/new-client-id"
import { useSendDocument } from "../api/use-send-document"
import { LabelledInput } from "../packing-facts/labelled-input"

type SendDocumentProps = { id: string; close: () => void }

/** Mails a paper once, however often the button is pressed. */
export const SendDocument = ({ id, close }: SendDocumentProps) => {
  const { t } = useTranslation("order-cycle")
  const [to, setTo] = useState("")
  const [cause] = useState(newClientId)
  const send = useSendDocument(id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate({ ...(to.trim() && { to: to.trim() }), cause })
  }
  const sent = send.data?.delivery
  const isSent = sent?.state === "sent"
  return (
    <form className="flex flex-col gap-y-2" onSubmit={submit}>
      <LabelledInput
        type="email"
        label={t("documents.mailTo")}
        placeholder={t("documents.mailToCustomer")}
        value={to}
        maxLength={200}
        change={setTo}
      />
      {send.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {send.error.message}
        </Text>
      )}
      {sent && (
        <Text
          size="small"
          role="status"
          className={isSent ? undefined : "text-ui-fg-error"}
        >
          {[
            isSent
              ? t("documents.mailSent", { recipient: sent.recipient })
              : t(`documents.mail.${sent.state}`),
            sent.error,
          ]
            .filter(Boolean)
            .join(": ")}
        </Text>
      )}
      <div className="flex items-center gap-2">
        {!isSent && (
          <Button size="small" type="submit" isLoading={send.isPending}>
            {t("documents.sendNow")}
          </Button>
        )}
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("audit.close")}
        </Button>
      </div>
    </form>
  )
}
