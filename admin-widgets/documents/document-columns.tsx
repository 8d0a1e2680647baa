import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { DocumentRow } from "../../src/types/document"
import { OpenCell } from "../lists/open-cell"
import { OrderLink } from "../orders/order-link"
import { DocumentState } from "./document-state"
import { PdfLink } from "./pdf-link"

const column = createDataTableColumnHelper<DocumentRow>()

/** Columns of the list of papers. */
export const documentColumns = (
  t: Translate,
  format: Format,
  open: (document: DocumentRow) => void
) => [
  column.select(),
  column.accessor("number", {
    header: t("documents.number"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.number} open={() => open(original)}>
        {t(`document.${original.type}`)}
      </OpenCell>
    ),
  }),
  column.accessor("order_id", {
    header: t("orders.order"),
    cell: ({ row: { original } }) => (
      <OrderLink
        order={{ id: original.order_id, display_id: original.display_id }}
      />
    ),
  }),
  column.accessor("issued_at", {
    header: t("documents.issued"),
    cell: ({ getValue }) => format.shortMoment(getValue()),
  }),
  column.accessor("amount", {
    header: t("documents.amount"),
    cell: ({ row: { original } }) =>
      original.amount && original.currency_code
        ? format.mainUnits(original.amount, original.currency_code)
        : t("none"),
  }),
  column.accessor("status", {
    header: t("documents.status"),
    cell: ({ row: { original } }) => (
      <div>
        <DocumentState status={original.status} />
        {original.mail && original.mail !== "sent" && (
          <Text size="xsmall" className="text-ui-fg-error">
            {t(`documents.mail.${original.mail}`)}
          </Text>
        )}
      </div>
    ),
  }),
  column.display({
    id: "pdf",
    header: t("documents.file"),
    cell: ({ row: { original } }) => (
      <PdfLink id={original.id}>{t("documents.pdf")}</PdfLink>
    ),
  }),
]
