import { Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Holds the place of what comes, in its height (pixels). */
export const Loading = ({ height }: { height: number }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="px-6 py-4" role="status" aria-label={t("loading")}>
      <Skeleton className="w-full rounded-md" style={{ height }} />
    </div>
  )
}
