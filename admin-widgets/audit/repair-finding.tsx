import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"

type RepairFindingProps = { id: string; done: () => void; close: () => void }

/** Asks once more before stock, money or parcels are changed. */
export const RepairFinding = ({ id, done, close }: RepairFindingProps) => {
  const { t } = useTranslation("order-cycle")
  const { mutate, error, isPending } = useOrderAction(
    `audit-findings/${id}/repair`
  )
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" className="text-ui-fg-subtle">
        {t("audit.confirmHint")}
      </Text>
      {error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
      <div className="flex items-center gap-2">
        <Button
          size="small"
          isLoading={isPending}
          onClick={() => mutate({}, { onSuccess: done })}
        >
          {t("audit.confirm")}
        </Button>
        <Button size="small" variant="secondary" onClick={close}>
          {t("hold.cancel")}
        </Button>
      </div>
    </div>
  )
}
