export type ErrorParameters = Readonly<{ retry_after?: number; migrate_to_chat_id?: number }>

/** A refusal as Telegram words it: `code` is the HTTP status and `error_code` at once. */
export class ApiError extends Error {
  readonly code: number
  readonly parameters: ErrorParameters | undefined

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description)
    this.name = 'ApiError'
    this.code = code
    this.parameters = parameters
  }
}

/** Makes a 400 with Telegram's prefix. */
export const badRequest = (reason: string, parameters?: ErrorParameters): ApiError =>
  new ApiError(400, `Bad Request: ${reason}`, parameters)

/** Makes a 403 with Telegram's prefix. */
export const forbidden = (reason: string): ApiError => new ApiError(403, `Forbidden: ${reason}`)

/** Makes a 409 with Telegram's prefix. */
export const conflict = (reason: string): ApiError => new ApiError(409, `Conflict: ${reason}`)

/** Makes a 429 whose wait, in whole seconds, stands in the words and in the parameters. */
export const tooManyRequests = (retryAfter: number): ApiError =>
  new ApiError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter })
