import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type PageHeaderProps = { title: string; hint: string; children?: ReactNode }

/** A page's name, what it is for, and what steers it. */
export const PageHeader = ({ title, hint, children }: PageHeaderProps) => (
  <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
    <div className="flex flex-col gap-y-1">
      <Heading>{title}</Heading>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {hint}
      </Text>
    </div>
    {children && (
      <div className="flex flex-wrap items-center gap-2">{children}</div>
    )}
  </Container>
)
