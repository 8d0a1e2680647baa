import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  DiscrepancyRow,
  WriteOffListResponse,
} from "../../../src/types/reconciliation/discrepancies"
import { useReconciliation } from "../../api/use-reconciliation"
import { useReconciliationAction } from "../../api/use-reconciliation-action"
import { WriteOffEntry } from "./write-off-entry"

/** What of a discrepancy's item is given up, or proposed to be. */
export const WriteOffs = ({ row }: { row: DiscrepancyRow }) => {
  const { t } = useTranslation("order-cycle")
  const propose = useReconciliationAction()
  const decide = useReconciliationAction()
  const { data } = useReconciliation<WriteOffListResponse>(
    "write-offs",
    row.can_be_written_off ? { discrepancy_id: row.id, limit: 20 } : null
  )
  const writeOffs = row.can_be_written_off ? (data?.write_offs ?? []) : []
  const error = propose.error ?? decide.error
  const mayPropose =
    row.can_be_written_off &&
    row.state !== "proposed" &&
    row.state !== "resolved"
  return (
    <div className="flex flex-col items-start gap-y-2">
      {writeOffs.map((writeOff) => (
        <WriteOffEntry
          key={writeOff.id}
          writeOff={writeOff}
          isPending={decide.isPending}
          decide={(decision) =>
            decide.mutate({ path: `write-offs/${writeOff.id}/${decision}` })
          }
        />
      ))}
      {error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
      {mayPropose && (
        <Button
          size="small"
          variant="secondary"
          isLoading={propose.isPending}
          onClick={() =>
            propose.mutate({
              path: "write-offs",
              body: { discrepancy_id: row.id },
            })
          }
        >
          {t("discrepancies.propose")}
        </Button>
      )}
    </div>
  )
}
