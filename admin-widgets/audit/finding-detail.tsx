import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type AuditFindingRow, openAuditStates } from "../../src/types/audit"
import { useFormat } from "../format/use-format"
import { OrderLink } from "../orders/order-link"
import { DismissFinding } from "./dismiss-finding"
import { evidenceText } from "./evidence-text"
import { FindingState } from "./finding-state"
import { RepairFinding } from "./repair-finding"

type FindingDetailProps = { finding: AuditFindingRow; close: () => void }

/** One finding: what is wrong, what would set it right, and who decides. */
export const FindingDetail = ({ finding, close }: FindingDetailProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [step, go] = useState<"look" | "repair" | "dismiss">("look")
  const { invariant, order_id, display_id, proposal, state } = finding
  const { expected, found } = evidenceText(finding, t, format)
  const isOpen = openAuditStates.some((one) => one === state)
  const facts = [
    t("audit.expectedIs", { text: expected }),
    t("audit.foundIs", { text: found }),
    t("audit.seen", {
      first: format.moment(finding.seen_first_at),
      last: format.moment(finding.seen_last_at),
    }),
    ...toEnd(finding, t, format),
    ...(isOpen
      ? [
          proposal
            ? t("audit.repairIs", {
                text: t(`audit.repair.${proposal.repair}`),
              })
            : t("audit.byHand", { text: t(`audit.advice.${invariant}`) }),
        ]
      : []),
  ]
  const Decide = step === "repair" ? RepairFinding : DismissFinding
  return (
    <Container
      className="flex flex-col gap-y-3"
      role="region"
      aria-label={t(`audit.invariant.${invariant}`)}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <Heading level="h2">{t(`audit.invariant.${invariant}`)}</Heading>
          {order_id && <OrderLink order={{ id: order_id, display_id }} />}
          <FindingState state={state} />
        </div>
        <Button size="small" variant="transparent" onClick={close}>
          {t("audit.close")}
        </Button>
      </div>
      {facts.map((fact) => (
        <Text key={fact} size="small">
          {fact}
        </Text>
      ))}
      {isOpen && step === "look" && (
        <div className="flex items-center gap-2">
          {proposal && (
            <Button size="small" onClick={() => go("repair")}>
              {t("audit.repairAction")}
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            onClick={() => go("dismiss")}
          >
            {t("audit.dismiss")}
          </Button>
        </div>
      )}
      {isOpen && step !== "look" && (
        <Decide id={finding.id} done={close} close={() => go("look")} />
      )}
    </Container>
  )
}

/** How it ended, or why its last repair did not. */
const toEnd = (
  { state, decided_at, note, error }: AuditFindingRow,
  t: ReturnType<typeof useTranslation>["t"],
  format: ReturnType<typeof useFormat>
) => [
  ...(decided_at && (state === "repaired" || state === "dismissed")
    ? [
        t("audit.decided", {
          state: t(`audit.state.${state}`),
          time: format.moment(decided_at),
        }),
      ]
    : []),
  ...(note ? [t("audit.noteIs", { note })] : []),
  ...(error ? [t("audit.errorIs", { error })] : []),
]
