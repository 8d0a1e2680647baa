import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import type {
  FileListResponse,
  FileRow,
} from "../../../src/types/reconciliation/files"
import { useReconciliation } from "../../api/use-reconciliation"
import { useFormat } from "../../format/use-format"
import { ListCard } from "../../lists/list-card"
import { useAddressFilters } from "../../lists/use-address-filters"
import { useActorName } from "../use-actor-name"
import { fileColumns } from "./file-columns"
import { FileDetail } from "./file-detail"
import { ImportFiles } from "./import-files"
import { POLL_MS } from "./poll-ms"

const filter = createDataTableFilterHelper<FileRow>()

/** States that a stored file has. */
const states = ["received", "posted", "rejected", "quarantined"] as const

/** An account's files: what they declare, whether it ties, what is wrong. */
export const FilesView = ({ account }: { account: AccountRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const [opened, open] = useState<string | null>(null)
  const { q: _, ...asked } = useAddressFilters("state")
  const answer = useReconciliation<FileListResponse>(
    "files",
    { ...asked, account_id: account.id },
    (list) =>
      list?.files.some(({ state }) => state === "received") ? POLL_MS : false
  )
  const columns = useMemo(
    () => fileColumns(t, format, actorName, ({ id }) => open(id)),
    [t, format, actorName]
  )
  const filters = useMemo(
    () => [
      filter.custom({
        id: "state",
        type: "multiselect",
        label: t("files.stateOf"),
        options: states.map((value) => ({
          value,
          label: t(`fileState.${value}`),
        })),
      }),
    ],
    [t]
  )
  return (
    <div className="flex flex-col gap-y-3">
      <ImportFiles account={account} open={open} />
      {opened && (
        <FileDetail key={opened} id={opened} close={() => open(null)} />
      )}
      <ListCard
        words="files"
        answer={answer}
        rows={answer.data?.files}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        enableSearch={false}
      />
    </div>
  )
}
