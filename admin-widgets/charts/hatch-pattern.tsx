import { chartTheme } from "./chart-theme"

/** Lines aslant: told apart from a fill without its colour. */
export const HatchPattern = ({ id }: { id: string }) => (
  <defs>
    <pattern
      id={id}
      width={8}
      height={8}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line
        x1={0}
        y1={0}
        x2={0}
        y2={8}
        stroke={chartTheme.danger}
        strokeWidth={1}
      />
    </pattern>
  </defs>
)
