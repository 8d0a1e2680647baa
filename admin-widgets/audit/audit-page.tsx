import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAuditFindings } from "../api/use-audit-findings"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { auditColumns } from "./audit-columns"
import { auditFilterChoices } from "./audit-filter-choices"
import { FindingDetail } from "./finding-detail"
import { useAuditFilters } from "./use-audit-filters"

/** What contradicts itself in the shop, and who sets it right. */
export const AuditPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [opened, open] = useState<string | null>(null)
  const answer = useAuditFindings(useAuditFilters())
  const { data } = answer
  const columns = useMemo(
    () => auditColumns(t, format, ({ id }) => open(id)),
    [t, format]
  )
  const filters = useMemo(() => auditFilterChoices(t), [t])
  const finding = data?.audit_findings.find(({ id }) => id === opened)
  return (
    <div className="flex flex-col gap-y-3">
      {finding && (
        <FindingDetail
          key={finding.id}
          finding={finding}
          close={() => open(null)}
        />
      )}
      <ListCard
        words="audit"
        subHeading={
          data?.audited_at
            ? t("audit.hint", { time: format.moment(data.audited_at) })
            : t("audit.hintNever")
        }
        answer={answer}
        rows={data?.audit_findings}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowCount={data?.count}
        enableSearch={false}
      />
    </div>
  )
}
