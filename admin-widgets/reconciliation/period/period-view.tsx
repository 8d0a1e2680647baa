import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import type { PeriodResponse } from "../../../src/types/reconciliation/periods"
import { useReconciliation } from "../../api/use-reconciliation"
import { dayIn } from "../../format/day-in"
import { useFormat } from "../../format/use-format"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { Failure } from "../../reports/failure"
import { Loading } from "../../reports/loading"
import { AuditCheck } from "./audit-check"
import { ClosePeriod } from "./close-period"
import { Equation } from "./equation"
import { FeeTable } from "./fee-table"

/** How an account's open lines came to be what they are. */
export const PeriodView = ({ account }: { account: AccountRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const today = dayIn(account.time_zone, new Date())
  const [from, setFrom] = useState(`${today.slice(0, 8)}01`)
  const [to, setTo] = useState(today)
  const isPeriod = from !== "" && to !== "" && from <= to
  const { data, error, refetch } = useReconciliation<PeriodResponse>(
    "periods",
    isPeriod ? { account_id: account.id, from, to } : null
  )
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-3">
        <Heading level="h2">{t("period.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("period.hint")}
        </Text>
        <div className="flex flex-wrap gap-3">
          <LabelledInput
            label={t("period.from")}
            type="date"
            value={from}
            change={setFrom}
          />
          <LabelledInput
            label={t("period.to")}
            type="date"
            value={to}
            change={setTo}
          />
        </div>
        {!isPeriod && (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {t("period.noPeriod")}
          </Text>
        )}
        {error && <Failure error={error} retry={() => refetch()} />}
        {isPeriod && !data && !error && <Loading height={160} />}
        {data?.currencies.length === 0 && (
          <Text size="small">{t("period.empty")}</Text>
        )}
        {data?.currencies.map((row) => (
          <Equation key={row.currency_code} row={row} />
        ))}
        {data && <FeeTable fees={data.fees} />}
        {data && (
          <Text size="small">
            {data.closed_to
              ? t("period.closedTo", { day: format.day(data.closed_to) })
              : t("period.neverClosed")}
          </Text>
        )}
        {isPeriod && data && (
          <ClosePeriod key={to} account={account} closedTo={to} />
        )}
      </Container>
      <AuditCheck account={account} />
    </div>
  )
}
