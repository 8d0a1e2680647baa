import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useReleaseOrders } from "../api/use-release-orders"

/** Selected rows of the queue, what may be done with them, and what came of it. */
export const useBulkRelease = () => {
  const { t } = useTranslation("order-cycle")
  const [selected, select] = useState<Record<string, boolean>>({})
  const { data, error, mutateAsync } = useReleaseOrders()
  const release = async () => {
    const orders = Object.keys(selected).filter((id) => selected[id])
    await mutateAsync(orders).then(
      () => select({}),
      // The answer shows it; what was selected stays so.
      () => undefined
    )
  }
  return {
    rowSelection: { state: selected, onRowSelectionChange: select },
    commands: [{ label: t("orders.release"), shortcut: "r", action: release }],
    answer: data ?? null,
    error,
  }
}
