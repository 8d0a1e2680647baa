import { client } from "./client"

/**
 * Posts to a route of packing.
 *
 * @param isLeaving true: the page may be gone before the answer.
 * @throws FetchError with the server's sentence and `status`; an error without
 *   one when there was no answer.
 */
export function postPacking<Answer>(
  path: string,
  body: object,
  isLeaving = false
): Promise<Answer> {
  return client.fetch<Answer>(`/admin/order-cycle/packing/${path}`, {
    method: "POST",
    body,
    keepalive: isLeaving,
  })
}
