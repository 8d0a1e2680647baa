import type { NumberedUnit } from "./number-units"

type UnitPictureProps = {
  unit: NumberedUnit
  letter: string
  /** Width of a line, mm. */
  edge: number
  /** In a layer under the one that is shown. */
  isBelow: boolean
  isScanned: boolean
}

const LETTERS_PER_SIDE = 2

/** A unit from above: dashed and unnamed below, thick and filled when scanned. */
export const UnitPicture = ({
  unit: { x, y, dx, dy, number },
  letter,
  edge,
  isBelow,
  isScanned,
}: UnitPictureProps) => (
  <g data-scanned={isScanned || undefined} opacity={isBelow ? 0.35 : 1}>
    <rect
      x={x}
      y={y}
      width={dx}
      height={dy}
      fill={isScanned ? "#facc15" : "currentColor"}
      fillOpacity={isScanned ? 0.9 : isBelow ? 0 : 0.06}
      stroke="currentColor"
      strokeWidth={isScanned ? edge * 1.5 : edge / 2}
      strokeDasharray={isBelow ? `${edge * 2} ${edge * 2}` : undefined}
    />
    {!isBelow && (
      <text
        x={x + dx / 2}
        y={y + dy / 2}
        fontSize={Math.min(dx, dy) / LETTERS_PER_SIDE}
        fontWeight={isScanned ? 700 : 500}
        fill={isScanned ? "#000000" : "currentColor"}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {`${letter}${number}`}
      </text>
    )}
  </g>
)
