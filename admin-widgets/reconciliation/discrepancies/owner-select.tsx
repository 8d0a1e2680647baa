import { useTranslation } from "react-i18next"
import { useUsers } from "../../api/use-users"
import { LabelledSelect } from "../../order/labelled-select"
import { userName } from "../user-name"

/** A choice cannot be empty. */
const NOBODY = "nobody"

type OwnerSelectProps = {
  /** A user's id, or a name that an API call gave; null: nobody. */
  owner: string | null
  change: (owner: string | null) => void
}

/** Whose something is: the reader himself first. */
export const OwnerSelect = ({ owner, change }: OwnerSelectProps) => {
  const { t } = useTranslation("order-cycle")
  const { data } = useUsers()
  const users = data
    ? [
        {
          value: data.me.id,
          text: t("discrepancies.me", { name: userName(data.me) }),
        },
        ...data.others.map((user) => ({
          value: user.id,
          text: userName(user),
        })),
      ]
    : []
  const isKnown = !owner || users.some(({ value }) => value === owner)
  return (
    <LabelledSelect
      label={t("discrepancies.owner")}
      value={owner ?? NOBODY}
      options={[
        { value: NOBODY, text: t("discrepancies.nobody") },
        ...users,
        ...(isKnown ? [] : [{ value: owner, text: owner }]),
      ]}
      change={(value) => change(value === NOBODY ? null : value)}
    />
  )
}
