import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderStage } from "../../src/types/order-desk"

const colours = {
  received: "grey",
  verifying: "blue",
  held: "orange",
  ready: "blue",
  released: "green",
  closed: "grey",
  canceled: "red",
  expired: "red",
} as const

export const StageBadge = ({ stage }: { stage: OrderStage }) => {
  const { t } = useTranslation("order-cycle")
  return <StatusBadge color={colours[stage]}>{t(`stage.${stage}`)}</StatusBadge>
}
