import { useState } from "react"
import { useTranslation } from "react-i18next"
import { documentsPdfUrl } from "../api/documents-pdf-url"

/** Selected papers, and their printing as one file. */
export const useBulkPrint = () => {
  const { t } = useTranslation("order-cycle")
  const [selected, select] = useState<Record<string, boolean>>({})
  const print = async () => {
    const ids = Object.keys(selected).filter((id) => selected[id])
    window.open(documentsPdfUrl(ids), "_blank", "noreferrer")
    select({})
  }
  return {
    rowSelection: { state: selected, onRowSelectionChange: select },
    commands: [{ label: t("documents.print"), shortcut: "p", action: print }],
  }
}
