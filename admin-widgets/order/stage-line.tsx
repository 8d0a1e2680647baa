import { CheckCircleSolid, CircleDottedLine } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"
import type { StageStep } from "./stage-steps"

/** The order's way with the times at which it passed each stage. */
export const StageLine = ({ steps }: { steps: StageStep[] }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <ol
      aria-label={t("panel.stages")}
      className="grid gap-4 px-6 py-4"
      style={{ gridTemplateColumns: "repeat(auto-fill, minmax(150px, 1fr))" }}
    >
      {steps.map(({ name, at }) => (
        <li key={name} className="flex items-start gap-x-2">
          {at ? (
            <CheckCircleSolid className="text-ui-tag-green-icon" />
          ) : (
            <CircleDottedLine className="text-ui-fg-muted" />
          )}
          <div>
            <Text size="small" weight="plus" leading="compact">
              {t(`kind.${name}`)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {at ? format.moment(at) : t("panel.notYet")}
            </Text>
          </div>
        </li>
      ))}
    </ol>
  )
}
