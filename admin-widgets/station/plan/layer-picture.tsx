import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { PlannedBoxRow } from "../../../src/types/packing-plan"
import type { NumberedUnit } from "./number-units"
import { UnitPicture } from "./unit-picture"

type LayerPictureProps = {
  box: PlannedBoxRow
  units: NumberedUnit[]
  layer: number
  letters: Map<string, string>
  /** Goods to show up; null: none. */
  scanned: string | null
}

/** A box from above, millimetre by millimetre: a layer, faint what it lies on. */
export const LayerPicture = ({
  box,
  units,
  layer,
  letters,
  scanned,
}: LayerPictureProps) => {
  const { t } = useTranslation("order-cycle")
  const title = useId()
  const { inner_length_mm: length, inner_width_mm: width } = box
  const edge = Math.max(length, width) / 100
  return (
    <svg
      role="img"
      aria-labelledby={title}
      viewBox={`${-edge} ${-edge} ${length + 2 * edge} ${width + 2 * edge}`}
      className="text-ui-fg-base w-full"
      style={{ maxHeight: 260 }}
    >
      <title id={title}>
        {t("station.layerPicture", {
          layer: layer + 1,
          units: units
            .filter((unit) => unit.layer === layer)
            .map(({ key, number }) => `${letters.get(key)}${number}`)
            .join(", "),
        })}
      </title>
      <rect
        width={length}
        height={width}
        fill="none"
        stroke="currentColor"
        strokeWidth={edge}
      />
      {units
        .filter((unit) => unit.layer <= layer)
        .map((unit) => (
          <UnitPicture
            key={`${unit.key} ${unit.number}`}
            unit={unit}
            letter={letters.get(unit.key) ?? ""}
            edge={edge}
            isBelow={unit.layer < layer}
            isScanned={unit.layer === layer && unit.key === scanned}
          />
        ))}
    </svg>
  )
}
