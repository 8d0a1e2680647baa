import { model } from "@medusajs/framework/utils"

/** A logo that stands on issued papers: never changed, never deleted. */
export const LogoFile = model
  .define(
    { name: "LogoFile", tableName: "documents_logo" },
    {
      id: model.id({ prefix: "odlogo" }).primaryKey(),
      /** Of its bytes, hexadecimal. */
      sha256: model.text(),
      /** Base64. */
      data: model.text(),
    }
  )
  .indexes([{ on: ["sha256"], unique: true }])
