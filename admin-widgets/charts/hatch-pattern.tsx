import { chartTheme } from "./chart-theme"

/** Lines aslant: told apart from a fill without its colour. */
export const HatchPattern = ({ id }: { id: string }) => (
  <defs>
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line
        x1={0}
        y1={0}
        x2={0}
        y2={6}
        stroke={chartTheme.danger}
        strokeWidth={2}
      />
    </pattern>
  </defs>
)
