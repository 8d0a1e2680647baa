import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { UnmappedWordDto } from "../../src/types/tracking-words"
import { useFormat } from "../format/use-format"
import { actorText } from "../order/actor-text"
import { TrackerStatus } from "../trackers/tracker-status"

/** What a person says a word means, who said so, and whether all follow. */
export const WordMeaning = ({ word }: { word: UnmappedWordDto }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <div className="whitespace-normal py-2">
      {word.mapped_status === null ? (
        <StatusBadge color="orange">{t("unknownWords.open")}</StatusBadge>
      ) : (
        <TrackerStatus
          parcel={{ status: word.mapped_status, reason: word.mapped_reason }}
        />
      )}
      {word.mapped_by !== null && word.mapped_at !== null && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("unknownWords.said", {
            actor: actorText(word.mapped_by, t),
            time: format.shortMoment(word.mapped_at),
          })}
        </Text>
      )}
      {word.rederive_since !== null && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("unknownWords.following")}
        </Text>
      )}
    </div>
  )
}
