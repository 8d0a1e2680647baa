import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { OrderRuleRow } from "../../src/types/order-rule"
import { useRules } from "../api/use-rules"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"
import { ruleColumns } from "./rule-columns"
import { RuleEditor } from "./rule-editor"
import { RuleHits } from "./rule-hits"

const pageSize = 20

/** The shop's rules, and an editor for those who write no code. */
export const RulesPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [search] = useSearchParams()
  const [edited, edit] = useState<OrderRuleRow | "new" | null>(null)
  const { data, error, isPending, refetch } = useRules({
    offset: Number(search.get("offset")) || 0,
    limit: pageSize,
  })
  const columns = useMemo(() => ruleColumns(t, format, edit), [t, format])
  if (edited) {
    const rule = edited === "new" ? null : edited
    return (
      <div className="flex flex-col gap-y-3">
        <RuleEditor rule={rule} close={() => edit(null)} />
        {rule && <RuleHits ruleId={rule.id} />}
      </div>
    )
  }
  return (
    <Container className="p-0">
      {error && !data ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <DataTable
          heading={t("rules.title")}
          subHeading={t("rules.hint")}
          data={data?.rules}
          columns={columns}
          getRowId={({ id }) => id}
          rowCount={data?.count}
          pageSize={pageSize}
          isLoading={isPending}
          enableSearch={false}
          actions={[{ label: t("rules.new"), onClick: () => edit("new") }]}
          emptyState={{
            empty: {
              heading: t("rules.empty"),
              description: t("rules.emptyHint"),
            },
          }}
        />
      )}
    </Container>
  )
}
