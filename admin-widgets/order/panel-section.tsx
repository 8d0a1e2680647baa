import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type PanelSectionProps = { title: string; children: ReactNode }

export const PanelSection = ({ title, children }: PanelSectionProps) => (
  <section className="flex flex-col gap-y-3 px-6 py-4">
    <Text size="small" weight="plus" leading="compact">
      {title}
    </Text>
    {children}
  </section>
)
