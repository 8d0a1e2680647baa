import { Badge } from "@medusajs/ui"
import { useFormat } from "../format/use-format"
import { PanelSection } from "../order/panel-section"

type CodeCountsProps = { title: string; counts: Record<string, number> }

/** How often each code came, the most frequent first; nothing when none did. */
export const CodeCounts = ({ title, counts }: CodeCountsProps) => {
  const format = useFormat()
  const codes = Object.entries(counts).sort(([, a], [, b]) => b - a)
  return codes.length === 0 ? null : (
    <PanelSection title={title}>
      <div className="flex flex-wrap gap-2">
        {codes.map(([code, count]) => (
          <Badge key={code} size="2xsmall">
            {code} {format.whole(count)}
          </Badge>
        ))}
      </div>
    </PanelSection>
  )
}
