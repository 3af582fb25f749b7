type Write = (object: object, message: string) => void

/** Where the program's own words go; pino's shape. */
export type Log = Readonly<{ info: Write; warn: Write; error: Write }>
