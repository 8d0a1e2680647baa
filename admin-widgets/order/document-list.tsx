import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderCyclePanel } from "../../src/types/order-desk"
import { documentPdfUrl } from "../api/document-pdf-url"
import { useFormat } from "../format/use-format"

type DocumentListProps = { documents: OrderCyclePanel["documents"] }

/** Issued papers; each opens as PDF with the session's own rights. */
export const DocumentList = ({ documents }: DocumentListProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <ul className="flex flex-col gap-y-2">
      {documents.map((document) => (
        <li key={document.id} className="flex flex-wrap items-center gap-2">
          <a
            href={documentPdfUrl(document.id)}
            target="_blank"
            rel="noreferrer"
            className="text-ui-fg-interactive txt-compact-small"
          >
            {t("panel.document", {
              type: t(`document.${document.type}`, {
                defaultValue: document.type,
              }),
              number: document.number,
            })}
          </a>
          {document.status !== "issued" && (
            <Badge size="2xsmall" color="red">
              {t(`document.${document.status}`, {
                defaultValue: document.status,
              })}
            </Badge>
          )}
          <Text size="xsmall" className="text-ui-fg-subtle">
            {format.moment(document.issued_at)}
          </Text>
        </li>
      ))}
    </ul>
  )
}
