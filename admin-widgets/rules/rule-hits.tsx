import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRuleHits } from "../api/use-rule-hits"
import { useFormat } from "../format/use-format"
import { OrderLink } from "../orders/order-link"
import { Failure } from "../reports/failure"
import { EvidenceList } from "./evidence-list"

const colours = { pending: "blue", done: "green", failed: "red" } as const

/** The latest orders of which a rule was true, and what failed there. */
export const RuleHits = ({ ruleId }: { ruleId: string }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data, error, isPending, refetch } = useRuleHits(ruleId)
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{t("rules.hitsTitle")}</Heading>
      {error && <Failure error={error} retry={() => refetch()} />}
      {isPending && <Text size="small">{t("rules.loading")}</Text>}
      {data?.hits.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("rules.noHits")}
        </Text>
      )}
      {data?.hits.map((hit) => (
        <div key={hit.id} className="flex flex-col gap-y-1">
          <div className="flex items-center gap-x-2">
            <OrderLink order={{ ...hit, id: hit.order_id }} />
            <StatusBadge color={colours[hit.state]}>
              {t(`rules.state.${hit.state}`)}
            </StatusBadge>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("rules.hitAt", {
                time: format.shortMoment(hit.matched_at),
                version: hit.version,
              })}
            </Text>
          </div>
          {hit.actions
            .filter((action) => action.error)
            .map((action, at) => (
              <Text key={at} size="small" className="text-ui-fg-error">
                {t("rules.failedAction", {
                  action: t(`rules.action.${action.action}`),
                  error: action.error ?? "",
                })}
              </Text>
            ))}
          <EvidenceList evidence={hit.evidence} />
        </div>
      ))}
    </Container>
  )
}
