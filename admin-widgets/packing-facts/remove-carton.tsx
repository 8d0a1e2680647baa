import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRemoveCarton } from "../api/use-remove-carton"

type RemoveCartonProps = { id: string; removed: () => void }

/** Takes a carton out of use; the server says why where plans have some. */
export const RemoveCarton = ({ id, removed }: RemoveCartonProps) => {
  const { t } = useTranslation("order-cycle")
  const { mutate, error, isPending } = useRemoveCarton(id)
  return (
    <>
      <Button
        size="small"
        type="button"
        variant="danger"
        isLoading={isPending}
        onClick={() => mutate(undefined, { onSuccess: removed })}
      >
        {t("cartons.remove")}
      </Button>
      {error && (
        <Alert variant="error" role="alert">
          {error.message}
        </Alert>
      )}
    </>
  )
}
