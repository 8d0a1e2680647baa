import { Skeleton } from "@medusajs/ui"
import { type ReactNode, Suspense } from "react"

type LazyChartProps = { height: number; children: ReactNode }

/** Keeps a chart's place while its code, and recharts with it, arrives. */
export const LazyChart = ({ height, children }: LazyChartProps) => (
  <Suspense
    fallback={<Skeleton className="w-full rounded-md" style={{ height }} />}
  >
    {children}
  </Suspense>
)
