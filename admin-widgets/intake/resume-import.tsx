import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { IntakeBatchDto } from "../../src/types/intake"
import { useOrderAction } from "../api/use-order-action"

/** Goes on at once with an import that was cut off. */
export const ResumeImport = ({ batch }: { batch: IntakeBatchDto }) => {
  const { t } = useTranslation("order-cycle")
  const resume = useOrderAction(`intake/batches/${batch.id}/resume`)
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={resume.isPending}
      title={resume.error?.message}
      onClick={() => resume.mutate({})}
    >
      {t("intake.resume")}
    </Button>
  )
}
