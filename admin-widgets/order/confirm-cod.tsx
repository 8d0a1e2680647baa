import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { LabelledSelect } from "./labelled-select"

type Answer = {
  kind: "cod"
  means: string
  outcome: "confirmed" | "refused" | "no_answer"
}

const means = ["phone", "chat", "link"] as const

/** Writes down what a customer answered who is to pay at the door. */
export const ConfirmCod = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation("order-cycle")
  const [by, setBy] = useState<(typeof means)[number]>("phone")
  const confirm = useOrderAction<Answer>(`orders/${orderId}/confirmations`)
  const answer = (outcome: Answer["outcome"]) =>
    confirm.mutate({ kind: "cod", means: by, outcome })
  return (
    <div className="flex flex-col gap-y-2">
      <LabelledSelect
        label={t("confirmation.means")}
        value={by}
        options={means.map((value) => ({
          value,
          text: t(`confirmation.by.${value}`),
        }))}
        change={setBy}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          isLoading={confirm.isPending}
          onClick={() => answer("confirmed")}
        >
          {t("confirmation.confirmed")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={confirm.isPending}
          onClick={() => answer("refused")}
        >
          {t("confirmation.refused")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={confirm.isPending}
          onClick={() => answer("no_answer")}
        >
          {t("confirmation.noAnswer")}
        </Button>
      </div>
      {confirm.error && (
        <Text size="xsmall" className="text-ui-fg-error" role="alert">
          {confirm.error.message}
        </Text>
      )}
    </div>
  )
}
