import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type MapWordButtonsProps = {
  canSave: boolean
  isPending: boolean
  /** Missing: the word has no meaning to take away. */
  unmap?: () => void
  close: () => void
}

/** Saves a word's meaning, takes it away, or leaves it. */
export const MapWordButtons = ({
  canSave,
  isPending,
  unmap,
  close,
}: MapWordButtonsProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex gap-x-2">
      <Button
        size="small"
        type="submit"
        disabled={!canSave}
        isLoading={isPending}
      >
        {t("unknownWords.map")}
      </Button>
      {unmap && (
        <Button
          size="small"
          type="button"
          variant="secondary"
          disabled={isPending}
          onClick={unmap}
        >
          {t("unknownWords.unmap")}
        </Button>
      )}
      <Button size="small" type="button" variant="transparent" onClick={close}>
        {t("unknownWords.close")}
      </Button>
    </div>
  )
}
