import { Badge, Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDraftIntake } from "../api/use-draft-intake"
import { PanelSection } from "../order/panel-section"
import { TakenBy } from "../order/taken-by"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { DraftChecklist } from "./draft-checklist"
import { DraftForm } from "./draft-form"

/** A draft on its page: who took it, and what it needs to become an order. */
export const DraftPanel = ({ draft }: { draft: { id: string } }) => {
  const { t } = useTranslation("order-cycle")
  const { data, error, refetch } = useDraftIntake(draft)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("draft.title")}</Heading>
        {data && (
          <Badge
            size="2xsmall"
            color={data.completeness.is_complete ? "green" : "orange"}
          >
            {data.completeness.is_complete
              ? t("draft.complete")
              : t("draft.incomplete")}
          </Badge>
        )}
      </div>
      {data ? (
        <>
          <PanelSection title={t("draft.completeness")}>
            <DraftChecklist parts={data.completeness.parts} />
          </PanelSection>
          <PanelSection title={t("taken.title")}>
            <TakenBy taken={data.taken} />
            <DraftForm key={JSON.stringify(data.taken)} draft={data} />
          </PanelSection>
        </>
      ) : error ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <Loading height={320} />
      )}
    </Container>
  )
}
