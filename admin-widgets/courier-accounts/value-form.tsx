import { Alert, Button } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { ExplainedInput } from "./explained-input"

type ValueFormProps = {
  /** Where it is posted to, below `/admin/order-cycle/`. */
  path: string
  /** Field of the body, and of its texts after `new_`. */
  name: "secret" | "api_key"
  first: string
  /** What is said when it was kept. */
  kept: (value: string) => ReactNode
}

/** Gives an account another secret or key. */
export const ValueForm = ({ path, name, first, kept }: ValueFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [value, setValue] = useState(first)
  const { mutate, error, isPending, isSuccess, variables } =
    useOrderAction<Record<string, string>>(path)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ [name]: value.trim() }, { onSuccess: () => setValue("") })
  }
  return (
    <form className="flex flex-col gap-y-2" onSubmit={submit}>
      <ExplainedInput name={`new_${name}`} value={value} change={setValue} />
      {error && (
        <Alert variant="error" role="alert">
          {error.message}
        </Alert>
      )}
      {isSuccess && variables && kept(variables[name])}
      <div>
        <Button
          size="small"
          type="submit"
          variant="secondary"
          isLoading={isPending}
          disabled={!value.trim()}
        >
          {t(`courierAccounts.replace.${name}`)}
        </Button>
      </div>
    </form>
  )
}
