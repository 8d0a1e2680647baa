import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ParcelRow, ParcelState } from "../../src/types/packing"
import { AdoptLabel } from "./adopt-label"
import { BuyLabel } from "./buy-label"
import { DenyLabel } from "./deny-label"
import { ReopenParcel } from "./reopen-parcel"
import { VoidLabel } from "./void-label"

const forms = {
  buy: BuyLabel,
  reopen: ReopenParcel,
  adopt: AdoptLabel,
  none: DenyLabel,
  void: VoidLabel,
} as const

type Step = keyof typeof forms

const steps: Partial<Record<ParcelState, Step[]>> = {
  packed: ["buy", "reopen"],
  label_failed: ["buy", "reopen"],
  label_unknown: ["adopt", "none"],
  labelled: ["void"],
}

/** What a person may do with a parcel as it is now. */
export const ParcelActions = ({ parcel }: { parcel: ParcelRow }) => {
  const { t } = useTranslation("order-cycle")
  const [step, go] = useState<Step | null>(null)
  const offered = steps[parcel.state] ?? []
  if (step) {
    const Form = forms[step]
    return <Form parcel={parcel} close={() => go(null)} />
  }
  return (
    <>
      {parcel.state === "label_unknown" && (
        <Text size="small">{t("parcels.inDoubt")}</Text>
      )}
      {offered.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          {offered.map((name, index) => (
            <Button
              key={name}
              size="small"
              variant={variantOf(name, index)}
              onClick={() => go(name)}
            >
              {t(
                name === "buy" && parcel.state === "label_failed"
                  ? "parcels.retry"
                  : `parcels.step.${name}`
              )}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}

function variantOf(step: Step, index: number) {
  if (step === "void") {
    return "danger"
  }
  return index === 0 ? "primary" : "secondary"
}
