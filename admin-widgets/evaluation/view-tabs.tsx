import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type EvaluationView, evaluationViews } from "./evaluation-views"

type ViewTabsProps = {
  view: EvaluationView
  onChange: (view: EvaluationView) => void
}

/** Chooses the kind of reports; arrow keys go from one to the next. */
export const ViewTabs = ({ view, onChange }: ViewTabsProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Tabs
      value={view}
      onValueChange={(value) => onChange(value as EvaluationView)}
    >
      <Tabs.List
        aria-label={t("evaluation.views")}
        className="flex-wrap gap-y-2 px-6"
      >
        {Object.keys(evaluationViews).map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {t(`evaluationView.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
