import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DiscrepancyRow } from "../../../src/types/reconciliation/discrepancies"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { LabelledSelect } from "../../order/labelled-select"
import { ReasonForm } from "../../order/reason-form"

type ResolveFormProps = { row: DiscrepancyRow; close: () => void }

/** Ends a discrepancy in one of the ways that its code has. */
export const ResolveForm = ({ row, close }: ResolveFormProps) => {
  const { t } = useTranslation("order-cycle")
  const resolve = useReconciliationAction()
  const [resolution, choose] = useState(row.resolutions[0])
  return (
    <ReasonForm
      label={t("discrepancies.note")}
      shortest={1}
      action={t("discrepancies.resolve")}
      error={resolve.error}
      isPending={resolve.isPending}
      submit={(note) =>
        resolve.mutate(
          {
            path: `discrepancies/${row.id}/resolve`,
            body: { resolution, note },
          },
          { onSuccess: close }
        )
      }
      close={close}
    >
      <LabelledSelect
        label={t("discrepancies.endsAs")}
        value={resolution}
        options={row.resolutions.map((value) => ({
          value,
          text: t(`resolution.${value}`),
        }))}
        change={choose}
      />
    </ReasonForm>
  )
}
