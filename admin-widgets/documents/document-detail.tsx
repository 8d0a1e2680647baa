import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { DocumentRow } from "../../src/types/document"
import { useFormat } from "../format/use-format"
import { actorText } from "../order/actor-text"
import { OrderLink } from "../orders/order-link"
import { DeliveryList } from "./delivery-list"
import { DocumentState } from "./document-state"
import { PdfLink } from "./pdf-link"
import { SendDocument } from "./send-document"
import { VoidDocument } from "./void-document"

type DocumentDetailProps = { document: DocumentRow; close: () => void }

/** One paper: since when it counts or not, who got it, and its end. */
export const DocumentDetail = ({ document, close }: DocumentDetailProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [step, go] = useState<"look" | "send" | "void">("look")
  const { id, number, order_id, display_id, status } = document
  const title = t("panel.document", {
    type: t(`document.${document.type}`),
    number,
  })
  return (
    <Container
      className="flex flex-col gap-y-3"
      role="region"
      aria-label={title}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <Heading level="h2">{title}</Heading>
          <OrderLink order={{ id: order_id, display_id }} />
          <DocumentState status={status} />
          <PdfLink id={id}>{t("documents.pdf")}</PdfLink>
        </div>
        <Button size="small" variant="transparent" onClick={close}>
          {t("audit.close")}
        </Button>
      </div>
      {toFacts(document, t, format).map((fact) => (
        <Text key={fact} size="small">
          {fact}
        </Text>
      ))}
      <DeliveryList id={id} />
      {status === "issued" && step === "look" && (
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" variant="secondary" onClick={() => go("send")}>
            {t("documents.send")}
          </Button>
          <Button size="small" variant="secondary" onClick={() => go("void")}>
            {t("documents.void")}
          </Button>
        </div>
      )}
      {step === "send" && <SendDocument id={id} close={() => go("look")} />}
      {status === "issued" && step === "void" && (
        <VoidDocument id={id} done={close} close={() => go("look")} />
      )}
    </Container>
  )
}

const toFacts = (document: DocumentRow, t: Translate, format: Format) => [
  t("documents.issuedBy", {
    time: format.moment(document.issued_at),
    actor: actorText(document.issued_by, t),
  }),
  ...(document.stamp_duty ? [t("documents.stampDuty")] : []),
  ...(document.ended_at && document.ended_by
    ? [
        t("documents.endedBy", {
          state: t(`document.${document.status}`),
          time: format.moment(document.ended_at),
          actor: actorText(document.ended_by, t),
          reason: document.void_reason ?? t("none"),
        }),
      ]
    : []),
]
