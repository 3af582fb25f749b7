/** What a call brought, by name; a value's type is what its method's signature says. */
export type Parameters = Readonly<Record<string, unknown>>

/** A file as it came in a multipart body. */
export type Upload = Readonly<{ fileName: string; mimeType: string; bytes: Buffer }>

/** Tells objects from arrays, files, null and the rest. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isUpload(value)

/** Tells an uploaded file from all that JSON can hold. */
export const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes)

/** Gives a text, or undefined if there is none under that name. */
export function textOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name]
  return typeof value === 'string' ? value : undefined
}

/** Gives a number, or undefined if there is none under that name. */
export function integerOf(parameters: Parameters, name: string): number | undefined {
  const value = parameters[name]
  return typeof value === 'number' ? value : undefined
}

/** Gives true only for a true that was sent. */
export const flagOf = (parameters: Parameters, name: string): boolean => parameters[name] === true

/** Gives an object, or undefined if there is none under that name. */
export function recordOf(parameters: Parameters, name: string): Parameters | undefined {
  const value = parameters[name]
  return isRecord(value) ? value : undefined
}

/** Gives a list, or undefined if there is none under that name. */
export function listOf(parameters: Parameters, name: string): readonly unknown[] | undefined {
  const value = parameters[name]
  return Array.isArray(value) ? value : undefined
}
