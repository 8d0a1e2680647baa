import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRemoveFact } from "../api/use-remove-fact"

type RemoveFactProps = {
  /** Below packing, as `cartons/<id>`. */
  path: string
  removed: () => void
}

/** Takes a row out of use; the server says why where something holds it. */
export const RemoveFact = ({ path, removed }: RemoveFactProps) => {
  const { t } = useTranslation("order-cycle")
  const { mutate, error, isPending } = useRemoveFact(path)
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
