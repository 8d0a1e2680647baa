import { Button, Input, Label } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type ChangedAddress,
  changeableAddressFields,
} from "../../../src/types/change-plan"
import type { ChangeableOrder } from "../../api/use-changeable-order"
import type { FormProps } from "./form-props"

type AddressFormProps = FormProps & {
  address: ChangeableOrder["shipping_address"]
}

/** The address as it is; only what a person changes is asked for. */
export const AddressForm = ({
  address,
  isPending,
  change,
  preview,
}: AddressFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [changed, setChanged] = useState<ChangedAddress>({})
  const form = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    preview({ kind: "address", shipping_address: changed })
  }
  return (
    <form className="flex flex-col gap-y-2" onSubmit={send}>
      {changeableAddressFields.map((field) => (
        <div key={field} className="flex flex-col gap-y-1">
          <Label size="small" htmlFor={`${form}${field}`}>
            {t(`orderChange.address.${field}`)}
          </Label>
          <Input
            size="small"
            id={`${form}${field}`}
            value={changed[field] ?? address?.[field] ?? ""}
            onChange={(event) => {
              change()
              setChanged({ ...changed, [field]: event.target.value })
            }}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          type="submit"
          variant="secondary"
          isLoading={isPending}
          disabled={!Object.keys(changed).length}
        >
          {t("orderChange.preview")}
        </Button>
      </div>
    </form>
  )
}
