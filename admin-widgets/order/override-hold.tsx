import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type OverrideReason,
  overrideReasons,
} from "../../src/types/override-reasons"
import { useOrderAction } from "../api/use-order-action"
import { LabelledSelect } from "./labelled-select"
import { ReasonForm } from "./reason-form"

type OverrideHoldProps = { holdId: string; close: () => void }

type Override = { reason: OverrideReason; text: string }

/** What the server accepts. */
const SHORTEST_TEXT = 10

/** Lets an order pass a gate whose cause goes on. */
export const OverrideHold = ({ holdId, close }: OverrideHoldProps) => {
  const { t } = useTranslation("order-cycle")
  const [reason, setReason] = useState<OverrideReason>("customer_confirmed")
  const override = useOrderAction<Override>(`holds/${holdId}/override`)
  return (
    <ReasonForm
      label={t("override.text", { characters: SHORTEST_TEXT })}
      shortest={SHORTEST_TEXT}
      action={t("override.action")}
      error={override.error}
      isPending={override.isPending}
      submit={(text) => override.mutate({ reason, text }, { onSuccess: close })}
      close={close}
    >
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("override.hint")}
      </Text>
      <LabelledSelect
        label={t("override.reason")}
        value={reason}
        options={overrideReasons.map((one) => ({
          value: one,
          text: t(`override.reasons.${one}`),
        }))}
        change={setReason}
      />
    </ReasonForm>
  )
}
