import { Button, Text } from "@medusajs/ui"
import { useEffect, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PlannedBoxRow } from "../../../src/types/packing-plan"
import { useFormat } from "../../format/use-format"
import { LayerPicture } from "./layer-picture"
import { numberUnits } from "./number-units"
import { useLayerKeys } from "./use-layer-keys"

type BoxPlanProps = {
  box: PlannedBoxRow
  letters: Map<string, string>
  /** The goods of the last good scan and how many of them are in the box. */
  scanned: { key: string; verified: number } | null
}

/** How a box is to be packed, layer by layer; it follows the scans. */
export const BoxPlan = ({ box, letters, scanned }: BoxPlanProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const units = useMemo(() => numberUnits(box.units), [box])
  const layers = Math.max(...units.map((unit) => unit.layer), 0) + 1
  const [layer, setLayer] = useState(0)
  const inHand = scanned
    ? units.find(
        ({ key, number }) => key === scanned.key && number === scanned.verified
      )
    : undefined
  useEffect(() => setLayer(inHand?.layer ?? 0), [inHand])
  const down = layer > 0 ? () => setLayer(layer - 1) : undefined
  const up = layer < layers - 1 ? () => setLayer(layer + 1) : undefined
  useLayerKeys({ up, down })
  const step = { size: "large", variant: "secondary" } as const
  return (
    <section className="flex flex-col gap-3" aria-label={t("station.plan")}>
      <Text weight="plus">
        {t("station.planBox", {
          code: box.carton_code,
          sides: [box.inner_length_mm, box.inner_width_mm, box.inner_height_mm]
            .map(format.whole)
            .join(" × "),
        })}
      </Text>
      <LayerPicture
        box={box}
        units={units}
        layer={layer}
        letters={letters}
        scanned={scanned?.key ?? null}
      />
      <div className="flex items-center justify-between gap-3">
        <Button
          {...step}
          style={{ minHeight: 56 }}
          onClick={down}
          disabled={!down}
        >
          {t("station.lower")}
        </Button>
        <Text weight="plus" role="status">
          {t("station.layer", { layer: layer + 1, layers })}
        </Text>
        <Button {...step} style={{ minHeight: 56 }} onClick={up} disabled={!up}>
          {t("station.upper")}
        </Button>
      </div>
    </section>
  )
}
