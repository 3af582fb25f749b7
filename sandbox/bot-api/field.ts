/** One parameter or field: its types in the words of Telegram's documentation, and if it must be there. */
export type Field = Readonly<{ types: readonly string[]; required: boolean }>

export type Fields = Readonly<Record<string, Field>>

/** Declares a field that must be there. */
export const required = (...types: string[]): Field => ({ types, required: true })

/** Declares a field that may be left out. */
export const optional = (...types: string[]): Field => ({ types, required: false })
