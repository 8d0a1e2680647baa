import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useScorecards } from "../api/use-scorecards"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { PageHeader } from "../reports/page-header"
import { ScorecardCards } from "./scorecard-cards"
import { ScorecardSelects } from "./scorecard-selects"
import { useScorecardChoice } from "./use-scorecard-choice"

/** How well each courier keeps what was promised to customers. */
export const CouriersPage = () => {
  const { t } = useTranslation("order-cycle")
  const { days, group, period, choose } = useScorecardChoice()
  const { data, error, refetch } = useScorecards({ group, ...period })
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader title={t("couriers.title")} hint={t("couriers.hint")}>
        <ScorecardSelects days={days} group={group} choose={choose} />
      </PageHeader>
      {data && data.courier_scorecards.length > 0 ? (
        <ScorecardCards answer={data} />
      ) : (
        <Container className="p-0">
          {data ? (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t("couriers.empty")}
            </Text>
          ) : error ? (
            <Failure error={error} retry={() => refetch()} />
          ) : (
            <Loading height={280} />
          )}
        </Container>
      )}
    </div>
  )
}
