import { Text } from "@medusajs/ui"

/** Small print under a title: parts that are told, in a row. */
export const FactsText = ({ facts }: { facts: (string | null)[] }) => (
  <Text size="small" leading="compact" className="text-ui-fg-subtle">
    {facts.filter(Boolean).join(" · ")}
  </Text>
)
