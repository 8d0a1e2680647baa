import { useTranslation } from "react-i18next"
import type { CourierScorecardsResponse } from "../../src/types/courier-scorecard"
import { useFormat } from "../format/use-format"
import { PagedTable } from "../reports/paged-table"
import { exceptionColumns } from "./exception-columns"
import { OnTimeCard } from "./on-time-card"
import { RecordCard } from "./record-card"
import { scorecardColumns } from "./scorecard-columns"
import { subjectKey } from "./subject-key"

/** What the parcels of a period prove of their couriers. */
export const ScorecardCards = ({
  answer,
}: {
  answer: CourierScorecardsResponse
}) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const rows = answer.courier_scorecards
  return (
    <>
      <OnTimeCard answer={answer} />
      <RecordCard words="couriers.records" answer={answer}>
        <PagedTable
          label={t("couriers.records.title")}
          rows={rows}
          columns={scorecardColumns(answer, t)}
          rowKey={subjectKey}
        />
      </RecordCard>
      <RecordCard words="couriers.exceptions" answer={answer}>
        <PagedTable
          label={t("couriers.exceptions.title")}
          rows={rows}
          columns={exceptionColumns(answer.group, t, format)}
          rowKey={subjectKey}
        />
      </RecordCard>
    </>
  )
}
