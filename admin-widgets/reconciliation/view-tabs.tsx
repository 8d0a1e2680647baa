import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  type ReconciliationView,
  reconciliationViews,
} from "./reconciliation-views"

type ViewTabsProps = {
  view: ReconciliationView
  choose: (view: ReconciliationView) => void
}

/** Chooses what is shown of an account. */
export const ViewTabs = ({ view, choose }: ViewTabsProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Tabs
      value={view}
      onValueChange={(value) => choose(value as ReconciliationView)}
    >
      <Tabs.List
        aria-label={t("reconciliation.views")}
        className="flex-wrap gap-y-2"
      >
        {Object.keys(reconciliationViews).map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {t(`reconciliation.view.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
