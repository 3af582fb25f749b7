import { z } from 'zod'

const flagless = (value: unknown): unknown => (value === '' ? undefined : value)

/** A setting left empty in a `.env` file counts as not set. */
const setting = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(flagless, schema)

const Address = z
  .string()
  .regex(/^https?:\/\/[^\s/]+$/u, 'must be an address without a path, such as https://example.org')

const Settings = z.object({
  BOT_TOKEN: setting(
    z
      .string()
      .regex(/^\d+:[\w-]+$/u, 'must look like 123456:ABC…, as @BotFather gives it')
      .optional(),
  ),
  BOT_API_ROOT: setting(Address.default('https://api.telegram.org')),
  BOT_NAME: setting(z.string().max(64, 'must have at most 64 characters').optional()),
  CHANNEL_HOSTS: setting(
    z
      .string()
      .default('https://t.me,https://telegram.me,https://telegram.dog')
      .transform((list) => list.split(',').map((host) => host.trim()))
      .pipe(z.array(Address).min(1)),
  ),
  DATABASE: setting(z.string().optional()),
  LOG_LEVEL: setting(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info')),
  MESSAGES_PER_SECOND: setting(
    z.coerce
      .number('must be a number')
      .min(1, 'must be at least 1')
      .max(30, 'must be at most 30, as much as Telegram allows a bot without payment')
      .default(25),
  ),
  SANDBOX_PORT: setting(
    z.coerce
      .number('must be a port number')
      .int('must be a port number')
      .min(1, 'must be a port number')
      .max(65_535, 'must be a port number')
      .optional(),
  ),
})

/** The settings of a run; `telegram: null` is a run against the sandbox. */
export type Config = Readonly<{
  telegram: Readonly<{ token: string; apiRoot: string; hosts: readonly string[] }> | null
  botName: string | null
  database: string
  logLevel: z.infer<typeof Settings>['LOG_LEVEL']
  perSecond: number
  sandboxPort: number | null
}>

/**
 * Reads the settings from an environment; throws an Error that names every setting that is wrong and
 * says what it must be, and never shows a value.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = Settings.safeParse(env)
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${String(path[0])} ${message}`)
    throw new Error(`Cannot start: wrong settings\n${lines.join('\n')}`)
  }
  const { BOT_TOKEN: token, BOT_API_ROOT: apiRoot, CHANNEL_HOSTS: hosts, ...rest } = result.data
  const sandbox = token === undefined
  return {
    telegram: sandbox ? null : { token, apiRoot, hosts },
    botName: rest.BOT_NAME ?? null,
    database: rest.DATABASE ?? (sandbox ? 'var/sandbox-story.sqlite' : 'var/vdoma.sqlite'),
    logLevel: rest.LOG_LEVEL,
    perSecond: rest.MESSAGES_PER_SECOND,
    sandboxPort: rest.SANDBOX_PORT ?? null,
  }
}
