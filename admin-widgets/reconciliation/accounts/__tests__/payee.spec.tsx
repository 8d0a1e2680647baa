import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { answerWith } from "../../../__tests__/answers"
import { renderAdmin } from "../../../__tests__/render-admin"
import { accountOf } from "../../__tests__/account-of"
import { PayeeButton } from "../payee-button"

const account = accountOf({ format: "auto" })

describe("What buyers are told of an account", () => {
  it("is all three parts or none", async () => {
    const sent: unknown[] = []
    answerWith({
      "POST /reconciliation/accounts/oracc_1/payee": ({ body }) => {
        sent.push(body)
        return { account: { id: "oracc_1", payee: null } }
      },
    })
    await renderAdmin(<PayeeButton account={account} />, { language: "en" })
    const user = userEvent.setup()
    await user.click(
      screen.getByRole("button", { name: "What buyers are told" })
    )
    await user.type(screen.getByLabelText("Bank"), "BCA")
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled()
    expect(screen.getByText("Fill in all three, or none.")).toBeVisible()
    await user.type(screen.getByLabelText("Account holder"), "PT Toko")
    await user.type(screen.getByLabelText("Account number"), "123")
    await user.click(screen.getByRole("button", { name: "Save" }))
    await waitFor(() =>
      expect(sent).toEqual([
        {
          payee: {
            payee_bank: "BCA",
            payee_name: "PT Toko",
            payee_number: "123",
          },
        },
      ])
    )
  })

  it("is nothing of what is no bank's", async () => {
    answerWith({})
    await renderAdmin(<PayeeButton account={{ ...account, kind: "psp" }} />, {
      language: "en",
    })
    expect(screen.queryByRole("button")).toBeNull()
  })
})
