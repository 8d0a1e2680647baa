import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { WriteOffRow } from "../../../src/types/reconciliation/discrepancies"
import { useUsers } from "../../api/use-users"
import { useFormat } from "../../format/use-format"
import { useActorName } from "../use-actor-name"

type WriteOffEntryProps = {
  writeOff: WriteOffRow
  isPending: boolean
  decide: (decision: "approve" | "refuse") => void
}

/** One write-off; a proposed one waits for a second person. */
export const WriteOffEntry = ({
  writeOff,
  isPending,
  decide,
}: WriteOffEntryProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const isMine = useUsers().data?.me.id === writeOff.proposed_by
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Text size="small">
        {t(`writeOff.${writeOff.state}`, {
          amount: format.money(writeOff),
          policy: writeOff.policy,
          account: writeOff.account_code,
          by: actorName(writeOff.proposed_by),
        })}
      </Text>
      {writeOff.state === "proposed" && (
        <>
          {!isMine && (
            <Button
              size="small"
              disabled={isPending}
              onClick={() => decide("approve")}
            >
              {t("writeOff.approve")}
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            disabled={isPending}
            onClick={() => decide("refuse")}
          >
            {t("writeOff.refuse")}
          </Button>
        </>
      )}
    </div>
  )
}
