import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DiscrepancyRow } from "../../../src/types/reconciliation/discrepancies"
import { useFormat } from "../../format/use-format"
import { CareForm } from "./care-form"
import { CodeBadge } from "./code-badge"
import { discrepancyText } from "./discrepancy-text"
import { DueText } from "./due-text"
import { ResolveForm } from "./resolve-form"
import { WriteOffs } from "./write-offs"

type DiscrepancyDetailProps = { row: DiscrepancyRow; close: () => void }

/** One discrepancy: what is the matter, whose it is, and how it may end. */
export const DiscrepancyDetail = ({ row, close }: DiscrepancyDetailProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [form, show] = useState<"resolve" | "care" | null>(null)
  const { says, todo } = discrepancyText(row, t, format)
  const hide = () => show(null)
  return (
    <Container
      className="flex flex-col gap-y-3"
      role="region"
      aria-label={t("discrepancies.one", { code: row.code })}
    >
      <div className="flex items-center justify-between gap-2">
        <CodeBadge {...row} />
        <Button size="small" variant="transparent" onClick={close}>
          {t("audit.close")}
        </Button>
      </div>
      <Heading level="h2">{says}</Heading>
      <Text size="small">{todo}</Text>
      <Text size="small" weight="plus">
        {t("discrepancies.differs", { amount: format.money(row) })}
      </Text>
      <DueText {...row} />
      {row.note && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("audit.noteIs", { note: row.note })}
        </Text>
      )}
      {row.state !== "resolved" && form === null && (
        <div className="flex flex-wrap gap-2">
          {row.resolutions.length > 0 && (
            <Button size="small" onClick={() => show("resolve")}>
              {t("discrepancies.resolve")}
            </Button>
          )}
          <Button size="small" variant="secondary" onClick={() => show("care")}>
            {t("discrepancies.care")}
          </Button>
        </div>
      )}
      {form === "resolve" && <ResolveForm row={row} close={hide} />}
      {form === "care" && <CareForm row={row} close={hide} />}
      <WriteOffs row={row} />
    </Container>
  )
}
