import type { ReactNode } from "react"

type FigureProps = { name: string; children: ReactNode; hint?: string | null }

/** A figure under its name, in a `dl`. */
export const Figure = ({ name, children, hint }: FigureProps) => (
  <div className="flex flex-col">
    <dt className="txt-compact-xsmall text-ui-fg-subtle">{name}</dt>
    <dd className="txt-compact-small-plus tabular-nums">{children}</dd>
    {hint && <dd className="txt-compact-xsmall text-ui-fg-subtle">{hint}</dd>}
  </div>
)
