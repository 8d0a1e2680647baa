import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ImportResponse } from "../../src/types/reconciliation/files"
import { readBase64 } from "../intake/read-base64"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Imports files of an account, one after the other. */
export const useImportStatements = (account_id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (files: File[]) => {
      const answers: ImportResponse[] = []
      for (const file of files) {
        answers.push(await importOne(account_id, file))
      }
      return answers
    },
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.reconciliation }),
  })
}

/** A file that the server refuses is told with its name: others go on. */
async function importOne(
  account_id: string,
  file: File
): Promise<ImportResponse> {
  try {
    return await client.fetch<ImportResponse>(
      "/admin/order-cycle/reconciliation/files",
      {
        method: "POST",
        body: {
          account_id,
          file_name: file.name,
          content: await readBase64(file),
          encoding: "base64",
        },
      }
    )
  } catch (error) {
    const { message } = error as Error
    return { imports: [], refused: [{ name: file.name, message }] }
  }
}
