import type { ReactNode } from "react"

/** A figure under a heading that stands at the right. */
export const NumberCell = ({ children }: { children: ReactNode }) => (
  <div className="w-full text-right tabular-nums">{children}</div>
)
