import { useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

export type AdminUser = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
}

/** More people than work at one desk. */
const MOST = 200
const fields = "id,email,first_name,last_name"

/**
 * Who works in the dashboard, the reader first. One who may not see others
 * still has himself.
 */
export const useUsers = () =>
  useQuery({
    queryKey: orderCycleKeys.users,
    queryFn: async () => {
      const { user: me } = await client.fetch<{ user: AdminUser }>(
        "/admin/users/me",
        { query: { fields } }
      )
      const { users } = await client
        .fetch<{ users: AdminUser[] }>("/admin/users", {
          query: { fields, limit: MOST, order: "email" },
        })
        .catch(() => ({ users: [] }))
      return { me, others: users.filter(({ id }) => id !== me.id) }
    },
    staleTime: 300_000,
  })
