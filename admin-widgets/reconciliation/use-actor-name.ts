import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useUsers } from "../api/use-users"
import { actorText } from "../order/actor-text"
import { userName } from "./user-name"

/** Names who did something or has it to do: people by their names. */
export const useActorName = () => {
  const { t } = useTranslation("order-cycle")
  const { data } = useUsers()
  return useMemo(() => {
    const users = data ? [data.me, ...data.others] : []
    const names = new Map(users.map((user) => [user.id, userName(user)]))
    return (actor: string) => names.get(actor) ?? actorText(actor, t)
  }, [data, t])
}
