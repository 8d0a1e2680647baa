import { CircleStack } from "@medusajs/icons"
import { Button, Copy, Drawer, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"

type DefinitionDrawerProps = { report: Report; title: string }

/** How the figures are made: the formula, and SQL to paste into DuckDB. */
export const DefinitionDrawer = ({ report, title }: DefinitionDrawerProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          <CircleStack />
          {t("definition.open")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.Description>
            {t(`report.${report.name}.explanation`, { defaultValue: "" })}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <div>
            <Heading level="h3">{t("definition.formula")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {report.definition}
            </Text>
          </div>
          <div>
            <div className="flex items-center justify-between">
              <Heading level="h3">{t("definition.sql")}</Heading>
              <Copy content={report.sql} />
            </div>
            <pre className="bg-ui-bg-subtle overflow-x-auto rounded-md p-3 font-mono text-xs">
              {report.sql}
            </pre>
          </div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
