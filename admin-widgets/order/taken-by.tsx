import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TakenOrder } from "../../src/types/draft-intake"
import { useFormat } from "../format/use-format"
import { actorText } from "./actor-text"

/** Who took an order, when, by what channel, from whom. */
export const TakenBy = ({ taken }: { taken: TakenOrder }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { taken_by, taken_by_name, taken_at, channel, caller, note } = taken
  const who = taken_by_name ?? (taken_by && actorText(taken_by, t))
  const how = [
    channel && t("taken.channel", { channel }),
    caller && t("taken.caller", { caller }),
  ].filter(Boolean)
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" leading="compact">
        {who
          ? t("taken.by", {
              who,
              time: taken_at ? format.moment(taken_at) : t("none"),
            })
          : t("taken.nobody")}
      </Text>
      {how.length > 0 && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {how.join(" · ")}
        </Text>
      )}
      {note && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {note}
        </Text>
      )}
    </div>
  )
}
