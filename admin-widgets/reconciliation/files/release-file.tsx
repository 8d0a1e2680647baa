import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { ReasonForm } from "../../order/reason-form"

type ReleaseFileProps = { id: string; close: () => void }

/** Lets a quarantined file's lines be matched, and notes why. */
export const ReleaseFile = ({ id, close }: ReleaseFileProps) => {
  const { t } = useTranslation("order-cycle")
  const release = useReconciliationAction()
  return (
    <ReasonForm
      label={t("files.releaseNote")}
      shortest={1}
      action={t("files.release")}
      error={release.error}
      isPending={release.isPending}
      submit={(note) =>
        release.mutate({ path: `files/${id}/release`, body: { note } })
      }
      close={close}
    >
      <Text size="small">{t("files.quarantine")}</Text>
    </ReasonForm>
  )
}
