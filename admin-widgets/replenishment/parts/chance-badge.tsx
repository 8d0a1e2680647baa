import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../format/use-format"

/** From here on a buyer is warned. */
const RISKY = 0.1

/** How likely an item runs out before its next delivery. */
export const ChanceBadge = ({ chance }: { chance: number | null }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  if (chance === null) {
    return <>{t("none")}</>
  }
  const colour = chance > 0.5 ? "red" : chance > RISKY ? "orange" : "green"
  return <StatusBadge color={colour}>{format.share(chance)}</StatusBadge>
}
