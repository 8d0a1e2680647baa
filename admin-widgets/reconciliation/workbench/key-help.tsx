import { Kbd, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Which key does what, as its text is called. */
const keys = {
  J: "down",
  K: "up",
  "← →": "side",
  "↵": "first",
  "1–3": "another",
  "␣": "collect",
  S: "split",
  X: "reject",
  U: "undo",
  "/": "search",
  Esc: "clear",
  "?": "help",
}

/** The keys of the workbench. */
export const KeyHelp = () => {
  const { t } = useTranslation("order-cycle")
  return (
    <dl
      aria-label={t("reconciliation.keys")}
      className="grid grid-cols-1 gap-x-4 gap-y-1 px-4 py-3 md:grid-cols-3"
    >
      {Object.entries(keys).map(([key, name]) => (
        <div key={key} className="flex items-center gap-x-2">
          <dt>
            <Kbd>{key}</Kbd>
          </dt>
          <dd>
            <Text size="small">{t(`reconciliation.key.${name}`)}</Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
