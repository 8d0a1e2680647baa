import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FindingRow } from "../../../src/types/reconciliation/files"

/** What is wrong or worth knowing about a file, and where. */
export const FindingList = ({ findings }: { findings: FindingRow[] }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <ul aria-label={t("files.findings")} className="flex flex-col gap-y-1">
      {findings.map((finding, place) => (
        <li key={`${finding.code}-${place}`}>
          <Text size="small" className={colourOf(finding)}>
            {[
              finding.code,
              finding.line === null
                ? null
                : finding.column === null
                  ? t("files.line", { line: finding.line })
                  : t("files.lineColumn", {
                      line: finding.line,
                      column: finding.column,
                    }),
              finding.message,
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </li>
      ))}
    </ul>
  )
}

const colourOf = ({ severity }: FindingRow) =>
  severity === "error" ? "text-ui-fg-error" : "text-ui-fg-subtle"
